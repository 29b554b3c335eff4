import { z } from 'zod';
import { routes } from '../../../bot/routes';
import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { uuidOf } from '../../support/fake-teams/ids';
import { type OpenStore, openStore } from '../../support/stores';

/** Keys of a card's data that name a record, and the kind of record each names. */
const NAMES: Readonly<Record<string, string>> = {
  teamId: 'team',
  team: 'team',
  seekersTeamId: 'team',
  meetingId: 'meeting',
  byId: 'meeting',
  employerId: 'employer',
  employer: 'employer',
  other: 'employer',
  loser: 'employer',
  winner: 'employer',
  assessmentId: 'assessment',
  evidenceId: 'evidence',
  ticketId: 'ticket',
  groupId: 'expertGroup',
  rowId: 'outboxRow',
};
const FILLED: Readonly<Record<string, unknown>> = {
  week: '2026-W47',
  period: '2026-W47',
  from: '2026-11-23',
  to: '2026-11-24',
  on: '2026-11-24',
  month: '2026-10',
  number: 17,
  page: 0,
  round: 0,
  seen: 0,
  text: '',
  base: {},
};

let opened: OpenStore;
let bot: BotUnderTest;
let faults: string[];

beforeAll(async () => {
  opened = await openStore();
  faults = [];
  bot = await startBotUnderTest({
    collection: opened.collection,
    onLog: (line) => JSON.parse(line).level >= 50 && faults.push(line),
  });
  const { coach, leader, coordinator, member } = bot;
  await bot.addCoachingTeam();
  const [form] = (await coach.says('personal', 'kirjaa soitin tänään')).replies;
  if (form) await coach.press(form, 'Tallenna', { newEmployer: 'Kahvila Kuiskaus' });
  const [assessment] = (await leader.says('personal', 'arviointi')).replies;
  if (assessment) await leader.press(assessment, 'Aloita arviointi');
  await bot.addCoachingTeam({ name: 'Rauma', leaders: [coordinator], coaches: [member] });
  // The outsider's own chat is known, and whatever is greeted has been.
  await member.says('personal', 'omat');
  await bot.settled();
});
afterAll(async () => {
  await bot.stop();
  await opened.dispose();
});

/** An id of each kind that there is, of the team that the outsider is not in. */
async function existingIds(collection: Collection, teamId: string): Promise<Map<string, string>> {
  const { items } = await collection.scan({ limit: 5_000 });
  const found = new Map([['team', teamId]]);
  for (const { type, id, partition } of items)
    if (partition === `team:${teamId}` && !found.has(type)) found.set(type, id);
  return found;
}

function keysOf(schema: z.ZodType): string[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.keys(json.properties ?? {});
}

let presses = 0;

/** What an outsider is shown, with ids that were sent and references taken out. */
async function answerTo(verb: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  presses += 1;
  const { member, teams } = bot;
  const { body } = await teams.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `press-${presses}`,
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    from: { id: member.mri, aadObjectId: member.aadObjectId, name: member.name },
    recipient: { id: teams.bot.id },
    conversation: {
      id: member.chat.id,
      conversationType: 'personal',
      tenantId: teams.tenantId,
    },
    channelData: { tenant: { id: teams.tenantId } },
    value: { action: { type: 'Action.Execute', verb, data: { ...data, verb } } },
  });
  const { statusCode, value } = z
    .object({
      statusCode: z.number().optional(),
      value: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    })
    .parse(body);
  return `${statusCode} ${typeof value === 'string' ? value : wordsOn(value)}`;
}

it('tells nobody whether another team has something, whatever is asked and by whichever id', async () => {
  const [pori, rauma] = [uuidOf('coaching team Pori'), uuidOf('coaching team Rauma')];
  const existing = await existingIds(opened.collection, pori);
  expect([...existing.keys()]).toEqual(
    expect.arrayContaining(['meeting', 'employer', 'assessment', 'employerVisits']),
  );
  const wrong = existing.get('employerVisits') ?? '';
  const told: string[] = [];
  for (const route of routes({ demo: false })) {
    // Which teams there are is no secret: whoever wants to be a coach chooses among them.
    if (route.kind !== 'action' || route.verb === 'coach.ask') continue;
    const keys = keysOf(route.schema);
    const token = uuidOf(route.verb);
    for (const key of keys.filter((each) => each in NAMES)) {
      for (const teamId of [pori, rauma]) {
        const rest = Object.fromEntries(
          keys.map((name) => [name, existing.get(NAMES[name] ?? '') ?? FILLED[name] ?? token]),
        );
        const ids = 'teamId' in rest ? { teamId } : 'team' in rest ? { team: teamId } : {};
        const ask = (id: string) => answerTo(route.verb, { ...rest, ...ids, [key]: id });
        const unknown = await ask(uuidOf('nothing'));
        for (const id of [existing.get(NAMES[key] ?? '') ?? wrong, wrong]) {
          const answer = await ask(id);
          if (answer !== unknown)
            told.push(
              `${route.verb} ${key}=${id} of ${teamId === pori ? 'pori' : 'rauma'}:\n  ${unknown}\n  ${answer}`,
            );
        }
      }
    }
  }
  expect(told).toEqual([]);
  expect(faults).toEqual([]);
  expect(presses).toBeGreaterThan(300);
});
