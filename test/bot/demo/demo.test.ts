import { DEMO_EMPLOYERS, DEMO_UNMET } from '../../../bot/demo/employers';
import { meetingsOfWeek } from '../../../bot/demo/meetings';
import { DEMO_COACH, DEMO_COORDINATOR, DEMO_TEAMS } from '../../../bot/demo/people';
import { seedDemo } from '../../../bot/demo/seed';
import { monthsOver } from '../../../domain/criteria/month';
import {
  addDays,
  daysOf,
  localDateOrThrow,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../../../domain/local-date';
import { coachesOf, withRole } from '../../../domain/teams/team';
import { createStore, type Store } from '../../../storage/store';
import { STORES } from '../../support/stores';

const NOW = new Date('2026-11-26T10:00:00.000Z');
const TODAY = localDateOrThrow('2026-11-26');
const FIRST_MONDAY = addDays(mondayOf(TODAY), -7 * 11);
const AT = { now: NOW, timeZone: 'Europe/Helsinki' };
const [PORI] = DEMO_TEAMS;

/** Everything a reader can ask of the region, in a form that can be compared. */
async function whatIsThere(store: Store) {
  return Promise.all(
    DEMO_TEAMS.map(async ({ id }) => ({
      team: (await store.teams.find(id))?.value,
      employers: await store.employers.register(id),
      meetings: (await store.meetings.of(id, addDays(TODAY, -400), addDays(TODAY, 400))).map(
        ({ value, etag }) => ({ etag, ...value.meeting }),
      ),
    })),
  );
}

describe.each(STORES)('the demo region on $name', ({ open }) => {
  let close: () => Promise<void>;
  let store: Store;

  beforeAll(async () => {
    const { collection, dispose } = await open();
    close = dispose;
    store = createStore(collection);
    await seedDemo(store, AT);
  });

  afterAll(() => close());

  it('holds two teams, six coaches, two leaders, a coordinator and thirty employers', async () => {
    const teams = (await store.teams.all()).map(({ value }) => value);
    const having = (role: 'coach' | 'leader') => teams.flatMap((team) => withRole(team, role));
    expect(teams.map(({ name }) => name)).toEqual(DEMO_TEAMS.map(({ name }) => name));
    expect(having('coach')).toHaveLength(6);
    expect(having('leader')).toHaveLength(2);
    expect((await store.people.find(DEMO_COORDINATOR.id))?.value.isDemoCoordinator).toBe(true);
    const [pori = [], north = []] = await Promise.all(
      DEMO_TEAMS.map(({ id }) => store.employers.register(id)),
    );
    expect(pori.length + north.length).toBe(30);
  });

  it('holds meetings of every coach in each of twelve weeks, on workdays up to today', async () => {
    for (const { team, meetings } of await whatIsThere(store)) {
      const coaches = team ? coachesOf(team) : [];
      expect(coaches).toHaveLength(3);
      for (const { id } of coaches) {
        const days = meetings.filter(({ coachId }) => coachId === id).map(({ metOn }) => metOn);
        expect(new Set(days.map(weekOf)).size).toBe(12);
        expect(days.filter((day) => weekdayOf(day) > 5)).toEqual([]);
        expect(days.filter((day) => day > TODAY || day < FIRST_MONDAY)).toEqual([]);
      }
    }
  });

  it('leaves the coach something due this week and last week’s number to confirm', async () => {
    const week = weekOf(TODAY);
    expect((await store.meetings.dueIn(PORI.id, DEMO_COACH.id, week)).length).toBeGreaterThan(0);
    expect(await store.weekNotes.jobSeekers(PORI.id, DEMO_COACH.id, week)).toBeUndefined();
    const before = await store.weekNotes.jobSeekersBefore(PORI.id, DEMO_COACH.id, week);
    expect(before?.jobSeekers).toBeGreaterThan(0);
  });

  it('has evidence of team meetings, and months told, all past', async () => {
    const kept = await store.evidence.between(PORI.id, addDays(TODAY, -100), TODAY);
    const meetings = kept.filter(({ evidence }) => evidence.kind === 'teamMeeting');
    expect(meetings.length).toBeGreaterThan(8);
    expect(new Set(kept.map(({ evidence }) => evidence.kind)).size).toBe(5);
    const [first, last] = monthsOver(TODAY, 2);
    const months = first && last ? await store.monthTotals.between(PORI.id, first, last) : [];
    expect(months.map(({ totals }) => totals.month)).toEqual(['2026-09', '2026-10']);
  });

  it('leaves the employer of the example unmet', async () => {
    const register = await store.employers.register(PORI.id);
    const unmet = register.find(({ name }) => name === DEMO_UNMET);
    expect(await store.meetings.with(PORI.id, unmet?.id ?? '')).toEqual([]);
    expect(unmet).toBeDefined();
  });

  it('is left as it is when it is there, on another day too', async () => {
    const before = await whatIsThere(store);
    await seedDemo(store, AT);
    await seedDemo(store, { ...AT, now: new Date('2026-12-09T10:00:00.000Z') });
    expect(await whatIsThere(store)).toEqual(before);
  });
});

it('a week of the demo is the same whenever it is made, but for the days still to come', () => {
  const coach = { id: 'a', teamId: 't', usually: 6, employerIds: ['e1', 'e2', 'e3'] } as const;
  const week = weekOf(TODAY);
  const { sunday } = daysOf(week);
  const whole = meetingsOfWeek(coach, week, sunday);
  expect(meetingsOfWeek(coach, week, sunday)).toEqual(whole);
  expect(meetingsOfWeek(coach, week, TODAY)).toEqual(whole.filter(({ metOn }) => metOn <= TODAY));
  expect(whole.length).toBeGreaterThan(meetingsOfWeek(coach, week, TODAY).length);
});

it('no two employers of the demo share a name', () => {
  const names = DEMO_EMPLOYERS.flat().map(({ name }) => name);
  expect(new Set(names).size).toBe(30);
});
