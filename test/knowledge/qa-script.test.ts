import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../architecture/source-files';

const QUESTIONS = [
  { id: 'a1', q: 'montako asiakasta yhdellä valmentajalla saa olla', lang: 'fi', facts: ['asiak'] },
  { id: 'a2', q: 'mikä on päivän sää', lang: 'fi', kind: 'smalltalk', abstain: true },
  { id: 'a3', q: 'vad är en arbetscoach', lang: 'sv', kind: 'role', facts: ['no such fact'] },
];

/** As `npm run qa -- <file>` runs it. */
function qa(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'qa-'));
  try {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const args = ['--import', 'tsx', join(ROOT, 'scripts/qa.ts'), file];
    return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('npm run qa', () => {
  it('writes a line of id, declined and text for each question, and the summary elsewhere', () => {
    const { status, stdout, stderr } = qa(QUESTIONS.map((one) => JSON.stringify(one)));
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const text = expect.stringMatching(/\S/);
    expect(lines).toEqual([
      { id: 'a1', declined: false, text },
      { id: 'a2', declined: true, text },
      { id: 'a3', declined: false, text },
    ]);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ +/, ' ')),
    ).toEqual([
      'answerable of 2: 1 right, 1 wrong',
      'other of 1: 1 right',
      'fi of 2: 1 right, 1 declined',
      'unanswerable of 1: 1 declined',
      'smalltalk of 1: 1 declined',
      'role of 1: 1 wrong',
      'sv of 1: 1 wrong',
    ]);
    expect(status).toBe(0);
  });

  it('answers nothing when a line is not of the format', () => {
    const { status, stdout } = qa([JSON.stringify(QUESTIONS[0]), '{"id": 1}']);
    expect(stdout).toBe('');
    expect(status).not.toBe(0);
  });
});
