import fc from 'fast-check';
import { levelOf } from '../../../domain/criteria/level-of';
import { levelOfMeetings } from '../../../domain/criteria/level-of-meetings';
import type { Proposal } from '../../../domain/criteria/proposal';
import { proposalOf } from '../../../domain/criteria/proposals';
import { SCALES } from '../../../domain/criteria/scales';
import { addDays } from '../../../domain/local-date';
import { randomFrom, SEED } from '../../support/random';
import { meeting } from '../digest/small-team';
import { randomCriteria } from './random-criteria';

const RUNS = { seed: SEED, numRuns: 80 };
const team = fc.integer({ min: 1, max: 1e9 }).map((seed) => randomCriteria(randomFrom(seed)));
const levelIn = (proposal: Proposal) => (proposal.kind === 'computed' ? proposal.level : 0);
const SCALED = Object.entries(SCALES).map(([number, scale]) => ({ number: Number(number), scale }));
const shareScales = new Set(['percent', 'teamShare']);

describe(`the levels (SEED=${SEED})`, () => {
  it.each(SCALED)('of criterion $number are total and go one way', ({ number, scale }) => {
    const ends = scale.bands
      .flatMap(({ from, to }) => [from, to ?? 1e6])
      .flatMap((end) => end ?? []);
    const most = shareScales.has(scale.measure) ? 100 : Math.max(...ends);
    const value = fc.double({ min: 0, max: most, noNaN: true });
    fc.assert(
      fc.property(value, value, (first, second) => {
        const [low, high] = [
          levelOf(number, Math.min(first, second)),
          levelOf(number, Math.max(first, second)),
        ];
        if (low.kind !== 'level' || high.kind !== 'level') throw new Error('no level');
        expect(
          scale.better === 'more' ? high.level - low.level : low.level - high.level,
        ).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('of meetings are total, whatever the review and the seekers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.constantFrom('weekly', 'monthly', 'none', undefined),
        fc.option(fc.double({ min: 0, max: 99, noNaN: true }), { nil: undefined }),
        (mean, review, seekers) => {
          expect(levelOfMeetings(mean, review, seekers)).toMatchObject({ kind: 'level' });
        },
      ),
      RUNS,
    );
  });
});

describe(`the proposals (SEED=${SEED})`, () => {
  it('of criterion 17 never fall by one more meeting', () => {
    fc.assert(
      fc.property(team, fc.nat(), fc.nat(), (facts, whose, when) => {
        const coach = facts.coaches[whose % Math.max(1, facts.coaches.length)];
        const metOn = addDays(facts.window.weeksPeriod.from, when % (26 * 7));
        const more = [...facts.meetings, meeting({ coachId: coach?.id ?? 'nobody', metOn })];
        const [before, after] = [
          proposalOf(facts, 17),
          proposalOf({ ...facts, meetings: more }, 17),
        ];
        expect(levelIn(after)).toBeGreaterThanOrEqual(levelIn(before));
      }),
      RUNS,
    );
  });

  it('of criterion 20 never fall by a job with one more employer', () => {
    fc.assert(
      fc.property(team, (facts) => {
        const [first, ...rest] = facts.totals;
        if (!first) return;
        const added = { title: 'työ 1', employer: 'Aivan Uusi' };
        const totals = [{ ...first, jobs: [...(first.jobs ?? []), added] }, ...rest];
        const [before, after] = [proposalOf(facts, 20), proposalOf({ ...facts, totals }, 20)];
        expect(levelIn(after)).toBeGreaterThanOrEqual(levelIn(before));
      }),
      RUNS,
    );
  });

  it('of criterion 17 keep every coach as they are when another is away', () => {
    fc.assert(
      fc.property(team, fc.nat(), fc.nat(), (facts, whose, when) => {
        const away = facts.coaches[whose % Math.max(1, facts.coaches.length)];
        const week = facts.window.weeks[when % 26];
        if (!away || !week) return;
        const coachWeeks = [
          ...facts.coachWeeks.filter((said) => said.coachId !== away.id || said.week !== week),
          { coachId: away.id, week, absence: 'holiday' as const },
        ];
        const othersIn = (proposal: Proposal) =>
          proposal.kind === 'none'
            ? undefined
            : proposal.coaches?.filter(({ coachId }) => coachId !== away.id);
        const before = othersIn(proposalOf(facts, 17));
        const after = othersIn(proposalOf({ ...facts, coachWeeks }, 17));
        if (before && after) expect(after).toEqual(before);
      }),
      RUNS,
    );
  });
});
