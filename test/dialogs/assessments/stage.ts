import { CRITERION_NUMBERS, type CriterionNumber } from '../../../domain/criteria/criterion';
import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';

export const NEXT = 'Tallenna ja seuraava osio';
export const TO_RESULT = 'Katso tulos';
export const LATER = 'Tallenna ja jatka myöhemmin';
export const BEGIN = 'Aloita arviointi';
export const GO_ON = 'Jatka arviointia';

/** The first and the last criterion of each section, in their order. */
const SECTION_ENDS = [
  [1, 3],
  [4, 11],
  [12, 25],
] as const;

export async function asks(user: FakeUser, text: string): Promise<Message> {
  const [reply] = (await user.says('personal', text)).replies;
  if (!reply) throw new Error(`no reply to ${text}`);
  return reply;
}

/** What a section's form is filled in with; nothing for criteria of other sections. */
export function typedFor(
  section: number,
  markOf: (criterion: CriterionNumber) => string | undefined,
): Record<string, string> {
  const [first, last] = SECTION_ENDS[section] ?? [1, 0];
  return Object.fromEntries(
    CRITERION_NUMBERS.filter((number) => number >= first && number <= last).flatMap((number) => {
      const mark = markOf(number);
      return mark === undefined ? [] : [[`m${number}`, mark]];
    }),
  );
}

/** Begins and scores every criterion, up to the result. */
export async function assesses(
  user: FakeUser,
  markOf: (criterion: CriterionNumber) => string | undefined,
): Promise<Message> {
  const message = await asks(user, 'arviointi');
  await user.press(message, BEGIN);
  await user.press(message, NEXT, typedFor(0, markOf));
  await user.press(message, NEXT, typedFor(1, markOf));
  await user.press(message, TO_RESULT, typedFor(2, markOf));
  return message;
}

export async function onlyKept(bot: BotUnderTest, team: CoachingTeam) {
  const [kept, ...others] = await bot.store.assessments.of(team.id);
  if (!kept || others.length > 0) throw new Error(`${others.length} other assessments`);
  return kept;
}
