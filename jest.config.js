const toCommonJs = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/jest/environment.js',
  testRunner: '<rootDir>/test/support/jest/runner.js',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  // temporal-* ship ES modules only, which jest cannot require on Node 20.
  transform: { '^.+\\.ts$': toCommonJs, '/temporal-(polyfill|utils)/.+\\.js$': toCommonJs },
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  maxWorkers: 2,
  // Only what hangs takes so long, on a slow machine that does something else besides too.
  testTimeout: 60_000,
};
