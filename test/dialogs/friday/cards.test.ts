import { absenceCard, presentCard } from '../../../cards/friday/absence-card';
import { FRIDAY_STATES } from '../../../cards/friday/friday-part';
import { nothingCard } from '../../../cards/friday/nothing-card';
import { promptSeekers } from '../../../cards/friday/prompt-actions';
import { promptCard } from '../../../cards/friday/prompt-card';
import type { PromptView } from '../../../cards/friday/prompt-view';
import { settingsCard } from '../../../cards/teams/settings-card';
import { ABSENCES } from '../../../domain/digest/coach-week';
import { weekAfter } from '../../../domain/digest/week-after';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { faultsOfButtons } from '../../support/faulty-cards';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';
import { WEEK } from './friday-stage';

const SURFACES = ['chat', 'dialog'] as const;
const EVERYWHERE = LANGUAGES.flatMap((language) =>
  SURFACES.map((surface) => [language, surface] as const),
);

const viewOf = (changes: Partial<PromptView> = {}): PromptView => ({
  week: WEEK,
  teams: Array.from({ length: 5 }, (_, n) => ({
    teamId: `7d1f9f4e-0d3c-4a57-9d6b-00000000000${n}`,
    teamName: `Pitkänimisen alueen ${'tiimi '.repeat(20)}[${n}](https://example.com)`,
    counted: 12,
    target: n === 0 ? { kind: 'noSeekers' } : { kind: 'target', meetings: 6, by: 'team' },
    absence: n === 1 ? 'other' : undefined,
  })),
  nth: 0,
  seekers: { teamId: '7d1f9f4e-0d3c-4a57-9d6b-000000000000', value: 'x', before: '', error: true },
  isLate: true,
  isLastBeforePause: true,
  surface: 'chat',
  ...changes,
});

it.each(EVERYWHERE)('every card is fit to be shown in %s in a %s', (language, surface) => {
  const span = { from: WEEK, to: weekAfter(WEEK, 3), surface };
  const endedOn = localDateOrThrow('2026-09-04');
  const friday = {
    teams: [],
    page: 0,
    canCreate: false,
    canSetRetention: false,
    askedIn: { teamsTeamId: '', channelId: '' },
  };
  const replies = [
    promptCard(language, viewOf({ surface })),
    promptCard(language, viewOf({ surface, endedOn })),
    promptCard(language, viewOf({ surface, nth: 2 })),
    nothingCard(language, viewOf({ surface, endedOn })),
    absenceCard(language, span),
    ...ABSENCES.map((absence) => absenceCard(language, { ...span, to: WEEK, absence })),
    presentCard(language, { ...span, teamId: 'a' }),
    ...FRIDAY_STATES.map((state) => settingsCard(language, { ...friday, surface, friday: state })),
  ];
  for (const { card } of replies) {
    expect([...lintCard(card), ...faultsOfButtons({ ...card })]).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(
      /"(?:text|title|label)":"[a-z]+[A-Za-z]*\.[a-zA-Z.]+"/,
    );
  }
});

it('the button reads the one input of the question', () => {
  const { card } = promptCard('fi', viewOf());
  const inputs = [...objectsWithin(card)].filter(({ type }) => String(type).startsWith('Input.'));
  expect(inputs.map(({ id }) => id)).toEqual(['seekers']);
  expect(Object.keys(promptSeekers.schema.shape)).toContain('seekers');
});

it('the name of a team is shown as typed', () => {
  expect(JSON.stringify(promptCard('fi', viewOf()).card)).toContain('tiimi [0]\u2060(');
});
