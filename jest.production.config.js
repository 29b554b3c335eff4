const base = require('./jest.config.js');

/** The built bot on a production install: `npm run production`. It asks the registry for packages. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testEnvironment: 'node',
  testRunner: 'jest-circus/runner',
  testMatch: ['<rootDir>/test/production/**/*.prod.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 300_000,
};
