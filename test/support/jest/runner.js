const { dirname, join, sep } = require('node:path');
const { default: runCircus } = require('jest-circus/runner');
const loadTypeScript = require('./load-typescript');

const CIRCUS = join(dirname(require.resolve('jest-circus/runner')), 'jestAdapterInit.js');
const PACKAGES = `${sep}node_modules${sep}`;

const sourceMaps = new Map();
/** Those of the file that runs, which jest asks when it tells where a test failed. */
let mapsOfRun = new Map();
let ready;

/**
 * Runs a file of tests as jest-circus does, in Node's own world instead of one of its own: what the
 * files of a worker share, the product and its packages, is loaded once a worker, and not once a
 * file, which took half of the time. So a module's state outlives a file: it may only remember.
 */
module.exports = async (globalConfig, config, environment, runtime, path, send) => {
  mapsOfRun = runtime.getSourceMaps();
  for (const [file, map] of sourceMaps) mapsOfRun.set(file, map);
  ready ??= loadTypeScript(config, (file, map) => {
    sourceMaps.set(file, map);
    mapsOfRun.set(file, map);
  });
  await ready;
  forgetTests();
  globalThis.jest = Object.assign(runtime.requireModuleOrMock(path, '@jest/globals').jest, {
    resetModules: () => forget((file) => !file.includes(PACKAGES) && !file.startsWith(__dirname)),
  });
  const nodes = {
    requireInternalModule: require,
    requireModule: require,
    setGlobalsForRuntime() {},
    unstable_shouldLoadAsEsm: () => false,
    enterTestCode() {},
    leaveTestCode() {},
  };
  try {
    return await runCircus(globalConfig, config, environment, nodes, path, send);
  } finally {
    environment.fakeTimersModern.dispose();
    await require('../left-open').closeLeftOpen();
    forget((file) => file === path);
  }
};

/** Circus keeps the tests of a file in symbols of the world, and makes them as it is loaded. */
function forgetTests() {
  forget((file) => file === CIRCUS);
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'].includes(symbol.description))
      delete globalThis[symbol];
}

function forget(isForgotten) {
  module.children = module.children.filter(({ id }) => !isForgotten(id));
  for (const file of Object.keys(require.cache)) if (isForgotten(file)) delete require.cache[file];
}
