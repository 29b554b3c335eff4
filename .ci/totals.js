// Prints the totals of the test runs named as arguments, from jest's own reports. Fails when a
// report is missing, a run was not a success, or no test passed.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const totals = { passed: 0, failed: 0, skipped: 0 };
let isGood = true;
for (const name of process.argv.slice(2)) {
  const file = join(__dirname, '..', 'test-results', `${name}.json`);
  if (!existsSync(file)) {
    console.log(`No report of the run "${name}"`);
    isGood = false;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  totals.passed += report.numPassedTests;
  // A file that does not even load has no failed tests of its own.
  totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  isGood &&= report.success && report.numPassedTests > 0;
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = isGood ? 0 : 1;
