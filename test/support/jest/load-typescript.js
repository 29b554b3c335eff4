const { readFileSync } = require('node:fs');
const { createScriptTransformer } = require('@jest/transform');

const OPTIONS = {
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageProvider: 'babel',
};

/**
 * Lets Node's `require` load what `transform` of jest.config.js names, by jest's own cache on disk.
 * `onMap` is told where the source map of each is.
 */
module.exports = async function loadTypeScript(config, onMap) {
  const transformer = await createScriptTransformer(config, new Map());
  const isOurs = config.transform.map(([pattern]) => new RegExp(pattern));
  const load = (module, path) => {
    const source = readFileSync(path, 'utf8');
    const { code, sourceMapPath } = transformer.transform(path, OPTIONS, source);
    if (sourceMapPath) onMap(path, sourceMapPath);
    module._compile(code, path);
  };
  const usual = require.extensions['.js'];
  require.extensions['.ts'] = load;
  require.extensions['.js'] = (module, path) =>
    isOurs.some((pattern) => pattern.test(path)) ? load(module, path) : usual(module, path);
};
