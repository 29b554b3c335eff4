import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * What packages load and this bot never calls, a third of what a start would parse: each is empty in
 * the program, so that a call of it fails.
 */
const LEFT_OUT = [
  // The SDK's own calls to Teams, to other bots and to the token service: the bot has its own.
  'botframework-connector/lib/(connectorApi|tokenApi|teams)/',
  'botframework-connector/lib/(emulatorApiClient|auth/botFrameworkClientImpl).js',
  'botbuilder-stdlib/lib/azureCoreHttpCompat/',
  // All of restify's plugins but the reading of JSON.
  'restify/lib/plugins/(?!index|bodyReader|jsonBodyParser|utils)',
  // An older URL class, for a Node that has none.
  'whatwg-url/',
  // Words for faults in fifty languages.
  'zod/v4/locales/index',
];

const IS_LEFT_OUT = new RegExp(`node_modules/(${LEFT_OUT.join('|')})`);

export const leftOut: Plugin = {
  name: 'left-out',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^botbuilder$/ }, () => ({ path: join(__dirname, 'botbuilder.ts') }));
    onLoad({ filter: /node_modules.*\.js$/ }, ({ path }) =>
      IS_LEFT_OUT.test(path.replaceAll(sep, '/')) ? { contents: 'module.exports = {}' } : undefined,
    );
  },
};
