import { EVIDENCE_KINDS } from '../../domain/evidence/evidence-kind';
import { localDateOrThrow } from '../../domain/local-date';
import { NEXT } from '../dialogs/assessments/stage';
import { addExperts, answerFor, asks } from '../dialogs/tickets/stage';
import type { BotUnderTest } from '../support/bot-under-test';
import type { FakeUser } from '../support/fake-teams';
import { uuidOf } from '../support/fake-teams/ids';

/** Presses of forms that are filled elsewhere: what they keep is of interest here, not the way to it. */
async function presses(bot: BotUnderTest): Promise<void> {
  const { coach, leader, coordinator, member } = bot;
  const teamId = uuidOf('coaching team Pori');
  const token = (what: string) => uuidOf(`pressed ${what}`);
  const week = { teamId, week: '2026-W47', period: '2026-W47' };
  const pressed: readonly [FakeUser, string, object][] = [
    [leader, 'digest.review', { ...week, token: token('review'), note: 'Hyvä viikko' }],
    [coach, 'prompt.nothing', { week: '2026-W47' }],
    [coach, 'mine.present', week],
    [member, 'coach.ask', { teamId }],
    [coordinator, 'retention.set', { questions: '365', token: token('retention') }],
  ];
  for (const [user, verb, data] of pressed) {
    const message = await answerFor(user);
    await user.act(message, { type: 'Action.Execute', verb, data: { verb, ...data } });
  }
}

/** Evidence of the criteria, some of it taken back, and a question that somebody has seen to. */
async function notes({ store, leader, now }: BotUnderTest): Promise<void> {
  const teamId = uuidOf('coaching team Pori');
  const byId = leader.aadObjectId;
  const on = localDateOrThrow('2026-11-20');
  const press = (what: string) => ({ teamId, actorId: byId, at: now(), token: uuidOf(what) });
  for (const kind of EVIDENCE_KINDS) {
    const id = uuidOf(`noted ${kind}`);
    const partner = kind.startsWith('partner') ? 'Mielenterveystiimi' : undefined;
    const note = { id, teamId, kind, on, byId, ticks: [], text: 'sovittiin jatkosta', partner };
    await store.evidence.note(press(`note ${kind}`), note);
  }
  const [first] = EVIDENCE_KINDS;
  await store.evidence.remove({ ...press('remove'), evidenceId: uuidOf(`noted ${first}`) });
  const { latest } = await store.unansweredQuestions.since(new Date(0));
  for (const { id } of latest) {
    const token = uuidOf('handled');
    const handling = { questionId: id, questionIds: [id], actorId: byId, token };
    await store.unansweredQuestions.handle(handling, now());
  }
}

/** Some days of a team, with a record of most kinds. */
export async function live(bot: BotUnderTest): Promise<void> {
  const { coach, otherCoach, leader, coordinator, member } = bot;
  await bot.addCoachingTeam();
  await bot.teams.installBot(bot.satakunta, bot.general);
  const says = async (user: typeof coach, text: string) =>
    (await user.says('personal', text)).replies[0];
  for (const [user, name] of [
    [coach, 'Kahvila Kuiskaus'],
    [otherCoach, 'Kioski Kaiku'],
  ] as const) {
    const form = await says(user, 'kirjaa kävin tänään');
    if (form) await user.press(form, 'Tallenna', { newEmployer: name, nextStep: 'soitan' });
  }
  await says(member, 'mikä on kuun halkaisija');
  await says(member, 'mikä on tarkistuslista');
  const assessment = await says(leader, 'arviointi');
  if (assessment) {
    await leader.press(assessment, 'Aloita arviointi');
    await leader.press(assessment, NEXT, { m1: '4' });
  }
  await notes(bot);
  await addExperts(bot, 'Lomaketiimi', [leader, coach]);
  await asks(bot, member);
  await says(coordinator, 'loki');
  await says(coordinator, 'omat tiedot');
  await presses(bot);
  const { auditSeals, digestPlanner, retention } = bot.app;
  bot.advance(7 * 24 * 60 * 60 * 1000);
  for (const job of [auditSeals, digestPlanner, retention]) await job.sweep();
  await fetch(`${bot.app.url}/readyz`);
  await bot.settled();
}
