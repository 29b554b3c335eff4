import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

const DOMAIN = join(__dirname, '../../domain');
/** The folder beside the program. */
const FOLDER = 'learned';
const LEARNED =
  /[\\/](?:learned[\\/](?:sense|asked)|(?:tagger|parts|classifiers|intents[\\/]learned)[\\/]weights)\.json$/;

/**
 * What was learned, in files of its own that are read when they are first asked for: a third of the
 * program, which every start would parse, and which Node would keep twice as texts.
 */
export function learnedBeside() {
  const files = new Map<string, string>();
  const plugin: Plugin = {
    name: 'learned-beside',
    setup({ onLoad }) {
      onLoad({ filter: LEARNED }, async ({ path }) => {
        const name = relative(DOMAIN, path).replaceAll(sep, '-');
        files.set(join(FOLDER, name), await readFile(path, 'utf8'));
        return { contents: readerOf(`${FOLDER}/${name}`) };
      });
    },
  };
  return { plugin, files };
}

/** A module whose default is read each time: whoever asks unpacks it, and keeps that alone. */
function readerOf(place: string): string {
  return `const { readFileSync } = require('node:fs');
    const { join } = require('node:path');
    exports.__esModule = true;
    Object.defineProperty(exports, 'default', {
      enumerable: true,
      get: () => JSON.parse(readFileSync(join(__dirname, '${place}'), 'utf8')),
    });`;
}
