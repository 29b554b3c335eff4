import { createRetention } from '../../../bot/jobs/retention';
import { createLogger } from '../../../bot/runtime/logger';
import { write } from '../../../domain/kit/decision';
import { dayAt, localDateOrThrow } from '../../../domain/local-date';
import { DEFAULT_RETENTION } from '../../../domain/privacy/retention';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const TEAM = {
  id: 'team',
  name: 'Pori',
  region: 'Satakunta',
  teamsTeamId: 'tt',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1',
  people: [],
  weeklyTarget: 6,
  isRural: false,
  language: 'fi',
} as const;
const DAY_MS = 86_400_000;
const BEGIN = new Date('2026-11-23T06:00:00Z');

describe.each(STORES)('what is kept for a time only, on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  const sweepAt = (now: Date) =>
    createRetention({
      store,
      timeZone: 'Europe/Helsinki',
      clock: () => now,
      log: createLogger('silent'),
    }).sweep();
  const sweepAfter = async (days: number) => {
    const then = BEGIN.getTime() + days * DAY_MS;
    // Whoever was away for long is believed once the clock has gone on for a while.
    await sweepAt(new Date(then - DAY_MS / 4));
    await sweepAt(new Date(then));
  };

  it('goes after ninety days when it was sent, and stays while it waits', async () => {
    for (const id of ['sent', 'waiting'])
      await store.outbox.put({ id, to: { person: 'p' }, summary: '' }, BEGIN);
    const row = await store.outbox.find('sent');
    if (!row) throw new Error('no row');
    await store.outbox.change({ ...row.value, state: 'sent' }, row.etag);
    const begunAt = await store.plans.begunAt(BEGIN);
    await store.plans.done('digest:2026-W47:0', BEGIN);

    await sweepAfter(89);
    expect(await store.outbox.find('sent')).toBeDefined();
    expect(await store.plans.isDone('digest:2026-W47:0', BEGIN)).toBe(true);

    await sweepAfter(91);
    expect(await store.outbox.find('sent')).toBeUndefined();
    expect(await store.outbox.find('waiting')).toBeDefined();
    expect(await store.plans.isDone('digest:2026-W47:0', BEGIN)).toBe(false);
    // Otherwise the bot would take itself for new, and leave a week out.
    expect(await store.plans.begunAt(new Date(BEGIN.getTime() + 91 * DAY_MS))).toEqual(begunAt);
  });

  it('forgets nothing by a clock that has jumped, however often the bot starts, and goes on after', async () => {
    const days = (count: number) => new Date(BEGIN.getTime() + count * DAY_MS);
    const name = 'digest:2026-W60:0';
    const isKept = () => store.plans.isDone(name, days(91));
    await sweepAfter(91);
    await store.plans.done(name, days(91));
    for (const ahead of [26_000, 26_000.01, 26_000.1]) await sweepAt(days(ahead));
    expect(await isKept()).toBe(true);
    // Right again, and then away for half a year.
    for (const right of [91.1, 91.4, 280, 280.1]) await sweepAt(days(right));
    expect(await isKept()).toBe(true);
    await sweepAt(days(280.25));
    expect(await isKept()).toBe(false);
  });

  it('keeps that a checklist was gone through for over a year', async () => {
    const at = BEGIN.toISOString();
    const lastPress = { deliveryId: 'd', page: 'result', at };
    const run = {
      id: 'run',
      personId: 'p',
      startedAt: at,
      revision: 1,
      lastPress,
      language: 'fi',
    } as const;
    await store.readinessRuns.press('run', () => ({ kind: 'next', run, hasMovedOn: false }));

    await sweepAfter(399);
    expect(await store.readinessRuns.find('run')).toBeDefined();
    await sweepAfter(401);
    expect(await store.readinessRuns.find('run')).toBeUndefined();
  });

  it('keeps assessments without end where the settings were chosen before there were any', async () => {
    const { meetings, tickets, questions, readinessRuns, deliveries, audit } = DEFAULT_RETENTION;
    const body = { meetings, tickets, questions, readinessRuns, deliveries, audit };
    const place = { id: 'retention', partition: 'directory', at: '', keys: [] };
    await opened.collection.create({ ...place, type: 'retention', v: 1, body });
    expect(await store.retentionSettings.find()).toEqual(DEFAULT_RETENTION);
  });

  it('forgets meetings and audit entries when the coordinator has set an end, and says how many', async () => {
    const team = { ...TEAM, createdAt: BEGIN.toISOString() };
    await store.teams.create(team, 'boss', BEGIN);
    const logOn = (id: string, metOn: string) =>
      store.meetings.log(
        {
          id,
          teamId: team.id,
          coachId: 'c',
          employerId: 'e',
          metOn: localDateOrThrow(metOn),
          channel: 'phone',
          participants: 'coach',
          concernsJobSeeker: false,
          deeds: [],
        },
        BEGIN,
      );
    await logOn('old', '2026-11-20');
    await logOn('new', '2027-11-20');
    const noteOn = (id: string, on: string) =>
      store.evidence.note(
        { teamId: team.id, actorId: 'l', at: BEGIN, token: id },
        {
          id,
          teamId: team.id,
          kind: 'steeringGroup',
          on: localDateOrThrow(on),
          byId: 'l',
          ticks: [],
        },
      );
    await noteOn('old', '2026-11-20');
    await noteOn('new', '2027-11-20');
    const begins = (assessmentId: string, on: string) =>
      store.assessments.change(
        { teamId: team.id, actorId: 'l', at: BEGIN, token: assessmentId, assessmentId },
        () =>
          write({
            id: assessmentId,
            teamId: team.id,
            form: 'workAbility',
            begunOn: localDateOrThrow(on),
            begunBy: 'l',
          }),
      );
    await begins('old', '2022-01-10');
    await begins('new', '2026-11-20');
    await sweepAfter(3_000);
    expect(await store.meetings.find(team.id, 'old')).toBeDefined();

    const kept = {
      ...(await store.retentionSettings.find()),
      meetings: 730,
      assessments: 1825,
      audit: 730,
    };
    await store.retentionSettings.set(kept, { actorId: 'boss', token: 't', at: BEGIN });
    await sweepAfter(800);
    expect(await store.meetings.find(team.id, 'old')).toBeUndefined();
    expect(await store.meetings.find(team.id, 'new')).toBeDefined();
    expect(await store.evidence.find(team.id, 'old')).toBeUndefined();
    expect(await store.evidence.find(team.id, 'new')).toBeDefined();
    const assessments = await store.assessments.of(team.id);
    expect(assessments.map(({ assessment }) => assessment.id)).toEqual(['new']);
    const partition = `team:${team.id}`;
    const { items } = await store.audit.entries(partition);
    expect(items.map(({ action }) => action)).toEqual(['audit.forget']);
    expect((await store.audit.verify(partition)).faults).toEqual([]);

    await sweepAfter(800);
    const day = dayAt(new Date(BEGIN.getTime() + 800 * DAY_MS), 'Europe/Helsinki');
    const reports = await store.retentionReports.latest(10);
    expect(reports.find((report) => report.day === day)).toMatchObject({
      removed: { meetings: 2, assessments: 1, tickets: 0 },
    });
  });
});
