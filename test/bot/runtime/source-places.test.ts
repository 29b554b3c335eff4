import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../support/bundle';

it('names the place in the source when the built program fails, and nothing that was typed', async () => {
  const program = await bundle(join(__dirname, '../../support/failing-child.ts'));
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const { fault, stack } = JSON.parse(stdout);
  expect(fault).toBe('TypeError');
  expect(stack).toMatch(/^fail \(\S*test\/support\/failing-child\.ts:6:\d+\)/);
  expect(stdout).not.toContain('typed');
});
