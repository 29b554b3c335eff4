import { channelDigestCard } from '../../../cards/digest/channel-digest-card';
import { leaderDigestCard } from '../../../cards/digest/leader-digest-card';
import { reviewReminderCard } from '../../../cards/digest/review-reminder-card';
import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import type { AdaptiveCard } from '../../../cards/kit/card-element';
import { wordsIn } from '../../../cards/kit/wording';
import { channelFigures } from '../../../domain/digest/channel-figures';
import type { DigestFacts } from '../../../domain/digest/facts';
import { digestFigures } from '../../../domain/digest/figures';
import { monthPeriod, quarterPeriod, weekPeriod } from '../../../domain/digest/period-weeks';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { factsOf, randomTeam } from '../../domain/digest/random-team';
import { wordsOn } from '../../support/card-texts';
import { uuidOf } from '../../support/fake-teams/ids';
import { faultsOfButtons } from '../../support/faulty-cards';
import { lintCard } from '../../support/lint-card';
import { pick, randomFrom, SEED } from '../../support/random';
import { largestTeam, viewOf } from './digest-stage';

const TODAY = localDateOrThrow('2026-11-23');
const WEEK = weekPeriod(weekOf(localDateOrThrow('2026-11-16')));
const PERIODS = {
  week: WEEK,
  month: monthPeriod(2026, 10, TODAY),
  quarter: quarterPeriod(2026, 3, TODAY),
};
// A missing string would show as its key.
const MISSING = /"(?:text|title|label)":"[a-z]+[A-Za-z]*\.[a-zA-Z.]+"/;

const emptyFacts = (period: DigestFacts['period']): DigestFacts => ({
  team: { id: uuidOf('team'), name: 'Porin tiimi', weeklyTarget: 6 },
  period,
  coaches: [],
  meetings: [],
  coachWeeks: [],
  reviews: [],
  employers: new Map(),
  today: TODAY,
});

function expectFit(card: AdaptiveCard): void {
  expect(lintCard(card)).toEqual([]);
  // As a plain object: what the faults are looked for in is what goes over the wire.
  expect(faultsOfButtons(JSON.parse(JSON.stringify(card)))).toEqual([]);
  expect(JSON.stringify(card)).not.toMatch(MISSING);
}

function channelCardOf(facts: DigestFacts, language: (typeof LANGUAGES)[number] = 'fi') {
  const figures = channelFigures(digestFigures(facts));
  return channelDigestCard(language, {
    teamName: facts.team.name,
    figures,
    notices: [],
    tip: 'Montako kertaa samaa työnantajaa tavataan',
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  const t = wordsIn(language);

  it.each(Object.entries(PERIODS))('the largest team’s %s fits, with every coach', (_, period) => {
    const facts = largestTeam(emptyFacts(period));
    const { card } = leaderDigestCard(language, viewOf(facts));
    expectFit(card);
    const words = wordsOn(card);
    expect(JSON.stringify(card).length).toBeLessThanOrEqual(CARD_LIMIT);
    expect(facts.coaches).toHaveLength(15);
    for (let at = 0; at < 15; at += 1) expect(words).toContain(`Valmentaja ${at} `);
    expectFit(channelCardOf(facts, language));
  });

  it('the largest team’s week names eight new employers or more, and how many others', () => {
    const words = wordsOn(leaderDigestCard(language, viewOf(largestTeam(emptyFacts(WEEK)))).card);
    const shown = words
      .split('\n')
      .find((line) => line.startsWith(t('digest.newNames', { names: '' }).trim()));
    expect(shown?.match(/Työnantaja/g)?.length).toBeGreaterThanOrEqual(8);
    expect(shown).toMatch(/(?:ja|och|and) 3[02] (?:muuta|till|more)$/);
  });

  it.each(Object.entries(PERIODS))('a team too large for the chart gets its %s', (_, period) => {
    const facts = largestTeam(emptyFacts(period), 35);
    const { card } = leaderDigestCard(language, viewOf(facts));
    expect(JSON.stringify(card).length).toBeLessThanOrEqual(CARD_LIMIT);
    expect(wordsOn(card)).toContain('Valmentaja 34 ');
  });

  it('a refused form comes back with what was typed, in a dialog too', () => {
    const facts = largestTeam(emptyFacts(WEEK));
    const values = { note: 'x'.repeat(2_000), targets: 'Ota yhteyttä', absences: '' };
    const errors = { note: 'tooLong', targets: 'phone' } as const;
    const { card } = leaderDigestCard(
      language,
      viewOf(facts, { reviewForm: { values, errors }, surface: 'dialog' }),
    );
    expectFit(card);
    const words = wordsOn(card);
    expect(words).toContain(values.note);
    expect(words).toContain(t('formError.phone'));
    expect(words).toContain(t('formError.fixMarked'));
  });

  it('a team without coaches, and the reminder, are cards Teams can show', () => {
    expectFit(leaderDigestCard(language, viewOf(emptyFacts(WEEK))).card);
    expectFit(channelCardOf(emptyFacts(WEEK), language));
    const team = { id: uuidOf('team'), name: 'Porin tiimi' };
    const [week] = WEEK.weeks;
    if (!week) throw new Error('no week');
    expectFit(reviewReminderCard(language, { team, week, notices: [] }));
  });
});

it(`random teams’ cards fit, and the channel’s names no coach and no client (SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  for (let at = 0; at < 100; at += 1) {
    const raw = factsOf(randomTeam(random));
    const coaches = raw.coaches.map(({ id }) => ({ id, name: `Nimi-${id}-Sukunimi` }));
    const meetings = raw.meetings.map((one) => ({ ...one, clientCode: `AS-${at}` }));
    const facts = { ...raw, coaches, meetings };
    const language = pick(random, LANGUAGES);
    expectFit(leaderDigestCard(language, viewOf(facts)).card);
    const channel = channelCardOf(facts, language);
    expectFit(channel);
    expect(JSON.stringify(channel)).not.toMatch(/Nimi-|coach-\d|one-who-left|AS-\d/);
  }
});

it('the coaches stand in the order of the roster, whoever met most', () => {
  const facts = largestTeam(emptyFacts(WEEK));
  const [first, ...others] = facts.coaches;
  const meetings = facts.meetings.filter(({ coachId }) => coachId !== first?.id);
  const { card } = leaderDigestCard('fi', viewOf({ ...facts, meetings }));
  const [, words = ''] = wordsOn(card).split('\nValmentajat\n');
  const places = [first, ...others].map((coach) => words.indexOf(`${coach?.name.slice(0, 13)}`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(words).toContain('0/6 kasvokkain');
});

it('no colour judges a figure', () => {
  const card = JSON.stringify(leaderDigestCard('fi', viewOf(largestTeam(emptyFacts(WEEK)))).card);
  expect(card).not.toMatch(/"color":"(?:attention|warning|good)"/);
});

describe('the channel’s card', () => {
  const withCoaches = (count: number) => {
    const facts = largestTeam(emptyFacts(WEEK));
    const coaches = facts.coaches.slice(0, count);
    const ids = coaches.map(({ id }) => id);
    const meetings = facts.meetings.filter(({ coachId }) => ids.includes(coachId));
    return wordsOn(channelCardOf({ ...facts, coaches, meetings }));
  };

  it('has totals and means of three coaches', () => {
    const words = withCoaches(3);
    expect(words).toContain('Kasvokkaisia työnantajatapaamisia\n12');
    expect(words).toContain('Valmentajaa kohden viikossa\n4');
    expect(words).not.toContain('ei näytetä');
  });

  it.each([1, 2])('has no sum, no mean and no share of %i', (coaches) => {
    const words = withCoaches(coaches);
    expect(words).toContain('Yhteissummia ja keskiarvoja ei näytetä');
    expect(words).not.toMatch(/Kasvokkaisia|Valmentajaa kohden|Kupit|Muita yhteydenottoja|%/);
  });
});
