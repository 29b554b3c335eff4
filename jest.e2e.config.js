const base = require('./jest.config.js');

/** The product in a real browser: `npm run e2e`. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testEnvironment: 'node',
  testRunner: 'jest-circus/runner',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
