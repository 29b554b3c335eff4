import { localDateOrThrow } from '../../../domain/local-date';
import type { DraftEmployer } from '../../../domain/log-text/draft';
import { readLog } from '../../../domain/log-text/read-log';
import { REGISTER } from './register';
import {
  type ExpectedEmployer,
  HELD_OUT,
  HELD_OUT_LATER,
  SENTENCES,
  type Sentence,
} from './sentences';

const SHARE = 0.9;

function expected(employer: ExpectedEmployer): string {
  if (employer === undefined) return 'none';
  if (typeof employer === 'string') return employer;
  return 'new' in employer ? `new ${employer.new}` : [...employer].sort().join(' or ');
}

function read(employer: DraftEmployer | undefined): string {
  if (employer === undefined) return 'none';
  if (employer.kind === 'known') return employer.id;
  if (employer.kind === 'new') return `new ${employer.name}`;
  return [...(employer.kind === 'choose' ? employer.ids : employer.names)].sort().join(' or ');
}

function missesOf(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ text, employer, date, channel, today = '2026-11-21' }) => {
    const draft = readLog(text, { today: localDateOrThrow(today), employers: REGISTER });
    const wanted = [expected(employer), date, channel].map(String).join(', ');
    const got = [read(draft.employer), draft.metOn, draft.channel].map(String).join(', ');
    return got === wanted ? [] : [`${text}\n  wanted ${wanted}\n  got    ${got}`];
  });
}

it('the table is wide enough to be honest', () => {
  const texts = [...SENTENCES, ...HELD_OUT, ...HELD_OUT_LATER].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(20);
  expect(HELD_OUT_LATER.length).toBeGreaterThanOrEqual(20);
});

it('employer, day and channel are all three right in at least nine sentences of ten', () => {
  const tuned = missesOf(SENTENCES);
  const heldOut = missesOf(HELD_OUT);
  const later = missesOf(HELD_OUT_LATER);
  const misses = [...tuned, ...heldOut, ...later];
  const count = SENTENCES.length + HELD_OUT.length + HELD_OUT_LATER.length;
  console.info(
    `tuned on: ${SENTENCES.length - tuned.length} of ${SENTENCES.length}; ` +
      `held out: ${HELD_OUT.length - heldOut.length} of ${HELD_OUT.length}; ` +
      `held out later: ${HELD_OUT_LATER.length - later.length} of ${HELD_OUT_LATER.length}\n${misses.join('\n')}`,
  );
  expect(misses.length).toBeLessThanOrEqual(count * (1 - SHARE));
});
