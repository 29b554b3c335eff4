import type { Employer } from '../../../domain/employers/employer';
import { localDateOrThrow } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import type { BotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';
import { isJson, textOf } from '../../support/fake-teams/json';
import { objectsWithin } from '../../support/objects-within';

/** The words of the card a person sees on a message, in reading order. */
export function wordsOn(message: Message, user: FakeUser): string {
  return wordsIn(message.cardFor(user));
}

export function wordsIn(card: unknown): string {
  return [...objectsWithin(card)]
    .flatMap((one) => (one.type === 'TextBlock' ? [one.text] : one.value && [one.title, one.value]))
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** What a person finds in the inputs of the card, by id. */
export function inputsOn(message: Message, user: FakeUser): Record<string, unknown> {
  const inputs = [...objectsWithin(message.cardFor(user))].filter((one) =>
    String(one.type).startsWith('Input.'),
  );
  return Object.fromEntries(inputs.map(({ id, value }) => [id, value]));
}

/** The rows that can be opened, in order. */
export function rowsOn(message: Message, user: FakeUser): string[] {
  return [...objectsWithin(message.cardFor(user))].flatMap((one) => {
    const title = isJson(one.selectAction) && textOf(one.selectAction.title);
    return title ? [title.replace(/^(Avaa|Valitse) /, '')] : [];
  });
}

export async function ask(user: FakeUser, text: string): Promise<Message> {
  const [reply] = (await user.says('personal', text)).replies;
  if (!reply) throw new Error(`no reply to ${text}`);
  return reply;
}

export function employerOf(teamId: string, name: string, more: Partial<Employer> = {}): Employer {
  return { id: uuidOf(`${teamId} ${name} ${more.site ?? ''}`), teamId, name, aliases: [], ...more };
}

export async function addEmployers(bot: BotUnderTest, employers: readonly Employer[]) {
  for (const employer of employers) {
    await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
  }
}

let meetings = 0;

export async function logMeeting(
  bot: BotUnderTest,
  { teamId, id: employerId }: Employer,
  coach: FakeUser,
  metOn: string,
): Promise<Meeting> {
  meetings += 1;
  const meeting: Meeting = {
    id: `meeting ${meetings}`,
    teamId,
    coachId: coach.aadObjectId,
    employerId,
    metOn: localDateOrThrow(metOn),
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
  };
  await bot.store.meetings.log(meeting, bot.now());
  return meeting;
}
