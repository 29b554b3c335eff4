import { write } from '../../../domain/kit/decision';
import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { auditPartitions } from '../../../storage/audit';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { type OpenStore, STORES } from '../../support/stores';
import { weekOrThrow } from '../../support/values';
import { ask, seenOn } from '../answers/ask-stage';
import { addMeetings } from '../workbooks/stage';

const DAY_MS = 86_400_000;
const W47 = weekOrThrow('2026-W47');

describe.each(STORES)('own data on $name', ({ open }) => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await open();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
    await useEverything();
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  /** A coach's months in the team: by the bot where that is short, by the store where not. */
  async function useEverything(): Promise<void> {
    const { coach, leader, store } = bot;
    const [id, now] = [coach.aadObjectId, bot.now()];
    const at = now.toISOString();
    await addMeetings(bot, team);
    for (const words of ['omat', 'kuka voi tehdä lähetteen', 'tarkistuslista'])
      await coach.says('personal', words);
    const by = (actorId: string, token: string) => ({ actorId, token, at: now });
    await store.weekNotes.tell(
      team.id,
      { coachId: id, week: W47, absence: 'holiday', jobSeekers: 3 },
      by(id, 'tell'),
    );
    await store.weekNotes.review(
      team.id,
      {
        week: W47,
        by: leader.aadObjectId,
        byName: leader.name,
        at,
        note: `${coach.name} ehti paljon`,
        coachTargets: { [id]: 'kaksi käyntiä' },
      },
      by(leader.aadObjectId, 'review'),
    );
    const asker = { id, name: coach.name, tenantId: bot.teams.tenantId };
    await store.tickets.ask({
      id: 'ticket',
      question: `Mitä tehdä? Terveisin ${coach.name}`,
      topic: 'other',
      language: 'fi',
      state: 'open',
      asker,
      sentTo: { kind: 'nobody' },
      history: [{ what: 'asked', by: asker, at }],
    });
    const on = localDateOrThrow('2026-11-23');
    const noted = { teamId: team.id, on, byId: leader.aadObjectId, ticks: [] };
    const text = `${coach.name} mukana`;
    const presentIds = [id, bot.otherCoach.aadObjectId];
    await store.evidence.note(
      { teamId: team.id, ...by(leader.aadObjectId, 'e1') },
      { ...noted, id: 'e1', kind: 'teamMeeting', presentIds, text },
    );
    await store.evidence.note(
      { teamId: team.id, ...by(id, 'e2') },
      { ...noted, id: 'e2', kind: 'partnerMeeting', byId: id, partner: `Tiimi ${coach.name}` },
    );
    const hours = { worked: 8, coaching: 6, community: 2 };
    await store.timeDays.tell({ teamId: team.id, coachId: id, on, hours }, { token: 'h', at: now });
    const steps = [id, bot.otherCoach.aadObjectId].map((whoId) => ({
      criterion: 17 as const,
      what: `${coach.name} soittaa`,
      whoId,
    }));
    const ofPlan = { teamId: team.id, assessmentId: 'n1', ...by(leader.aadObjectId, 'plan') };
    await store.assessments.changePlan(ofPlan, () =>
      write({ assessmentId: 'n1', teamId: team.id, madeAt: at, steps }),
    );
    await store.outbox.put({ id: `door:${id}:1`, to: { person: id }, summary: '' }, now);
    await bot.settled();
  }

  async function press(user: BotUnderTest['coach'], ...buttons: string[]): Promise<string> {
    const { message } = await ask(user, 'omat tiedot');
    for (const button of buttons) await user.press(message, button);
    return seenOn(message.cardFor(user)).words;
  }

  /** Every document of the store, as text. */
  async function wholeStore(): Promise<string[]> {
    const texts: string[] = [];
    let continuation: string | undefined;
    do {
      const page = await opened.collection.scan({ limit: 100, continuation });
      texts.push(...page.items.map((document) => JSON.stringify(document)));
      continuation = page.continuation;
    } while (continuation !== undefined);
    return texts;
  }

  const figuresOf = async (coachId: string) => {
    const found = await bot.store.meetings.loggedBy(
      team.id,
      coachId,
      localDateOrThrow('2025-01-01'),
      localDateOrThrow('2026-12-31'),
    );
    return found.map(({ value }) => value.meeting.metOn).sort();
  };

  it('are nowhere in the store once the day is over, and the figures are all there', async () => {
    const { coach } = bot;
    const before = await figuresOf(coach.aadObjectId);
    expect(before.length).toBeGreaterThan(2);
    const traces = [coach.aadObjectId, coach.name, coach.mri, coach.chat.id];
    const found = (texts: readonly string[]) =>
      texts.filter((text) => traces.some((trace) => text.includes(trace)));
    expect(found(await wholeStore()).length).toBeGreaterThan(10);

    expect(await press(coach, 'Poista tietoni', 'Poista ensi yönä')).toContain('ensi yönä');
    await bot.app.removals.sweep();
    expect(await figuresOf(coach.aadObjectId)).toEqual(before);

    bot.advance(DAY_MS);
    await bot.app.removals.sweep();
    const texts = await wholeStore();
    expect(found(texts)).toEqual([]);
    const [standIn = ''] = /former-[0-9a-f-]+/.exec(texts.join()) ?? [];
    expect(await figuresOf(standIn)).toEqual(before);
    const { coachWeeks, reviews } = await bot.store.weekNotes.between(team.id, W47, W47);
    expect(coachWeeks).toMatchObject([{ coachId: standIn, absence: 'other', jobSeekers: 3 }]);
    expect(reviews).toMatchObject([{ note: '– ehti paljon', coachTargets: {} }]);
    const on = localDateOrThrow('2026-11-23');
    const kept = await bot.store.evidence.between(team.id, on, on);
    expect(kept.map(({ evidence }) => evidence.presentIds ?? evidence.byId)).toEqual([
      [standIn, bot.otherCoach.aadObjectId],
      standIn,
    ]);
    expect((await bot.store.timeDays.find(team.id, standIn, on))?.day.hours?.worked).toBe(8);
    expect((await bot.store.tickets.find('ticket'))?.value).toMatchObject({ state: 'closed' });
  });

  it('leave the audit log whole, with a mark in the place of the person', async () => {
    for (const partition of auditPartitions([team.id]))
      await bot.store.audit.seal(partition, bot.now());
    await press(bot.coach, 'Poista tietoni', 'Poista ensi yönä');
    bot.advance(DAY_MS);
    await bot.app.removals.sweep();
    for (const partition of auditPartitions([team.id]))
      expect((await bot.store.audit.verify(partition)).faults).toEqual([]);
    const { words } = await ask(bot.coordinator, 'loki');
    expect(words).toContain('**poistettu henkilö** · tiedot poistettiin');
    // The mark is not taken for somebody's name: without its salt no id can be tried.
    const { items } = await bot.store.audit.entries(`team:${team.id}`);
    expect(items.some(({ actorId }) => actorId.startsWith('former-'))).toBe(true);
  });

  it('go on being removed by another instance after one has died half-way', async () => {
    await press(bot.coach, 'Poista tietoni', 'Poista ensi yönä');
    bot.advance(DAY_MS);
    const { batch } = opened.collection;
    let left = 3;
    const dying = Object.assign(opened.collection, {
      batch: (...args: Parameters<typeof batch>) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('died')) : batch(...args);
      },
    });
    const other = await startBotUnderTest({ collection: dying, now: bot.now().toISOString() });
    await other.app.removals.sweep();
    await other.stop();
    Object.assign(opened.collection, { batch });
    await bot.app.removals.sweep();
    const texts = (await wholeStore()).join();
    expect(texts).not.toContain(bot.coach.aadObjectId);
    expect(new Set(texts.match(/former-[0-9a-f-]+/g)).size).toBe(1);
  });

  it('stay when the wish is taken back the same day, or was never said', async () => {
    expect(await press(bot.coach, 'Poista tietoni', 'Peruuta')).toContain('Lataa');
    await press(bot.coach, 'Poista tietoni', 'Poista ensi yönä');
    expect(await press(bot.coach)).toContain('ensi yönä');
    expect(await press(bot.coach, 'Kumoa poisto')).toContain('Mitään ei poisteta');
    bot.advance(DAY_MS);
    await bot.app.removals.sweep();
    expect((await wholeStore()).join()).toContain(bot.coach.name);
  });

  it('are told what a removal means in each role', async () => {
    expect(await press(bot.coach, 'Poista tietoni')).toContain('et ole enää tiimin valmentaja');
    expect(await press(bot.leader, 'Poista tietoni')).toContain('jää ilman tiiminvetäjää');
    expect(await press(bot.coordinator, 'Poista tietoni')).toContain('asetuksissa palvelimella');
    expect(await press(bot.member, 'Poista tietoni')).not.toContain('Roolisi');
  });

  it('are in a file of their own, with nobody else in it', async () => {
    const { coach } = bot;
    await press(coach, 'Lataa tietoni');
    const offer = bot.inbox(coach).at(-1);
    if (!offer) throw new Error('no file was offered');
    await coach.answersFileConsent(offer, 'accept');
    await bot.settled();
    const [upload] = bot.teams.files.uploads;
    const file = JSON.parse(String(upload?.content));
    expect(file.personId).toBe(coach.aadObjectId);
    expect(Object.keys(file.records)).toEqual(
      expect.arrayContaining([
        'meeting',
        'weekNote',
        'ticket',
        'profile',
        'team',
        'audit',
        'criteriaMonth',
      ]),
    );
    expect(file.records.meeting).toHaveLength(3);
    expect(file.records.criteriaMonth).toHaveLength(3);
    expect(file.records.assessmentPlan).toMatchObject([{ steps: [{ whoId: file.personId }] }]);
    for (const other of [bot.otherCoach, bot.leader])
      expect(JSON.stringify(file)).not.toContain(other.aadObjectId);
    const { items } = await bot.store.audit.entries('directory');
    expect(items.map(({ action }) => action)).toContain('data.read');
  });

  it('are not opened in a channel', async () => {
    const [reply] = (await bot.coach.says(bot.general, 'omat tiedot')).replies;
    expect(seenOn(reply?.card).buttons).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);
  });
});
