import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledOf, runProgram } from '../../bot/runtime/compiled-program';
import { BUILT_PROGRAM } from '../../scripts/build/build-bot';
import { compiledFor } from '../support/compiled-for';

const ROOT = join(__dirname, '../..');
const LEARNED = {
  'answers-learned-asked.json': 'domain/answers/learned/asked.json',
  'answers-learned-sense.json': 'domain/answers/learned/sense.json',
  'intents-learned-weights.json': 'domain/intents/learned/weights.json',
  'log-text-classifiers-weights.json': 'domain/log-text/classifiers/weights.json',
  'log-text-parts-weights.json': 'domain/log-text/parts/weights.json',
  'log-text-tagger-weights.json': 'domain/log-text/tagger/weights.json',
};

it.each(Object.entries(LEARNED))('%s lies beside the built bot, and not in it', (name, source) => {
  const learned = readFileSync(join(ROOT, source), 'utf8');
  expect(readFileSync(join(BUILT_PROGRAM, '../learned', name), 'utf8')).toBe(learned);
  const longest = /[\w+/=]{200}/.exec(learned)?.[0];
  expect(longest).toBeDefined();
  expect(readFileSync(BUILT_PROGRAM, 'utf8').includes(longest ?? '')).toBe(false);
});

describe('a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'program.js');
  const program = (answer: number) => `'use strict';
const { basename } = require('node:path');
exports.answer = ${answer};
exports.letters = /^ä—$/.test('ä—');
exports.place = [basename(__filename), __dirname, this === exports];
exports.frame = new Error().stack.split('\\n')[1];`;

  it('runs as Node would run it, with its own places in a stack', () => {
    writeFileSync(path, program(1));
    expect(runProgram(path)).toEqual({
      answer: 1,
      letters: true,
      place: ['program.js', folder, true],
      frame: expect.stringContaining(`${path}:6:17`),
    });
  });

  it.each([
    ['of another program', compiledFor(program(1))],
    ['cut short', compiledFor(program(2)).subarray(0, 90)],
    ['damaged', Buffer.alloc(500, 7)],
    ['empty', Buffer.alloc(0)],
  ])('runs as it is written beside compiled code that is %s', (_name, compiled) => {
    writeFileSync(path, program(2));
    writeFileSync(compiledOf(path), compiled);
    expect(runProgram(path)).toMatchObject({ answer: 2, place: ['program.js', folder, true] });
  });
});

it('the build kept the compiled code of its program, as this Node takes it', () => {
  const source = readFileSync(BUILT_PROGRAM, 'utf8');
  const kept = readFileSync(compiledOf(BUILT_PROGRAM));
  const fresh = compiledFor(source);
  // The hash of the program, and what V8 knows its own code by: version, length of the source, flags.
  expect(kept.subarray(0, 32)).toEqual(fresh.subarray(0, 32));
  expect(kept.length).toBeGreaterThan(fresh.length);
});
