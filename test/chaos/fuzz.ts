import fc from 'fast-check';
import { routes } from '../../bot/routes';
import { localDateOrThrow } from '../../domain/local-date';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { uuidOf } from '../support/fake-teams/ids';
import { hostileActivity, MARK } from './hostile-activity';

/** Stands in everything that belongs to the other team. */
const SECRET = 'Salakallio';
const AT_ONCE = 8;
const EXPECTED = [200, 400, 403, 413, 501];
const WORDS_OF_FAULTS =
  /\bat (?:\w+ )?\(?\/|\.(?:ts|js):\d+|TypeError|RangeError|ZodError|SqliteError/;

export interface FuzzReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** So many activities that Teams would never send, by people who may see nothing of the other team. */
export async function runFuzz(count: number, seed: number): Promise<FuzzReport> {
  const wrong = new Set<string>();
  const unhandled = (fault: unknown) => wrong.add(`unhandled: ${String(fault).slice(0, 200)}`);
  process.on('unhandledRejection', unhandled);
  const statuses = new Map<number, number>();
  const bot = await startBotUnderTest({
    onLog(line) {
      if (line.includes(MARK)) wrong.add(`the log holds input: ${line.slice(0, 200)}`);
    },
  });
  const ids = await addOtherTeam(bot);
  const { coach, member, otherCoach, general, teams } = bot;
  const tenantId = teams.tenantId;
  const verbs = routes({ demo: false }).flatMap((route) =>
    route.kind === 'action' ? [route.verb] : [],
  );
  const activities = hostileActivity({
    serviceUrl: teams.serviceUrl,
    bot: teams.bot,
    tenantId,
    people: [coach, member, otherCoach, { mri: '29:stranger', aadObjectId: uuidOf('stranger') }],
    conversations: [
      { id: coach.chat.id, conversationType: 'personal', tenantId },
      { id: `${general.id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId },
    ],
    verbs,
    ids,
  });
  const prototype = Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).length;

  async function send(activity: object): Promise<void> {
    const { status, body, error } = await teams.post(activity);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const shown = JSON.stringify(body ?? '');
    const what = () => JSON.stringify(activity).slice(0, 600);
    if (!EXPECTED.includes(status)) wrong.add(`${status} ${error ?? ''} to ${what()}`);
    if (shown.includes(SECRET))
      wrong.add(`the other team is told of: ${around(shown)} to ${what()}`);
    if (WORDS_OF_FAULTS.test(shown))
      wrong.add(`words of a fault: ${shown.slice(0, 300)} to ${what()}`);
  }

  // In slices: as many at once would be thrown out together, each by its own limit.
  let sent = 0;
  for (let slice = 0; sent < count; slice += 1) {
    const size = Math.min(500, count - sent);
    const made = fc.sample(activities, { numRuns: size, seed: seed + slice });
    for (let start = 0; start < made.length; start += AT_ONCE)
      await Promise.all(made.slice(start, start + AT_ONCE).map(send));
    sent += made.length;
    teams.sent.length = 0;
  }
  await bot.settled();
  for (const { activity, conversation } of teams.messages.all)
    if (JSON.stringify(activity).includes(SECRET) && conversation !== bot.leader.chat)
      wrong.add(`a message tells of the other team: ${around(JSON.stringify(activity))}`);
  if (Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).length !== prototype)
    wrong.add('Object.prototype has got something new');
  const { replies } = await bot.leader.says('personal', 'ohje');
  if (replies.length !== 1) wrong.add('nobody is answered any more');
  process.off('unhandledRejection', unhandled);
  await bot.stop();
  const byStatus = Object.fromEntries(
    [...statuses].map(([status, n]) => [`answered ${status}`, n]),
  );
  return { counts: { seed, sent, ...byStatus, wrong: wrong.size }, wrong: [...wrong] };
}

function around(shown: string): string {
  const at = shown.indexOf(SECRET);
  return shown.slice(Math.max(0, at - 200), at + 60);
}

/** Gives the ids of the team, its people and what it keeps. */
async function addOtherTeam(bot: BotUnderTest): Promise<string[]> {
  await bot.addCoachingTeam();
  const outsider = bot.teams.addUser(`Olli ${SECRET}`);
  const team = await bot.addCoachingTeam({
    id: uuidOf('other team'),
    // Whoever is in no team sees the names of all, to ask for a place.
    name: 'Toinen tiimi',
    leaders: [bot.leader],
    coaches: [outsider],
  });
  const employer = {
    id: uuidOf('other employer'),
    teamId: team.id,
    name: `${SECRET} Oy`,
    aliases: [],
  };
  await bot.store.employers.add(employer, outsider.aadObjectId, bot.now());
  const meetingId = uuidOf('other meeting');
  await bot.store.meetings.log(
    {
      id: meetingId,
      teamId: team.id,
      coachId: outsider.aadObjectId,
      employerId: employer.id,
      metOn: localDateOrThrow('2026-11-20'),
      channel: 'phone',
      participants: 'coach',
      concernsJobSeeker: true,
      deeds: [],
      nextStep: SECRET,
    },
    bot.now(),
  );
  return [
    team.id,
    employer.id,
    meetingId,
    outsider.aadObjectId,
    `week:${outsider.aadObjectId}:2026-W47`,
    bot.leader.aadObjectId,
  ];
}
