import { criteriaWindow } from '../../../domain/criteria/facts';
import { newMonthForm } from '../../../domain/criteria/month-form';
import type { Evidence } from '../../../domain/evidence/evidence';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import { criteriaNoteDocument } from '../../../storage/criteria/criteria-note-record';
import { criteriaNotesBetween } from '../../../storage/criteria/criteria-notes';
import { monthTotalsRepository } from '../../../storage/criteria/month-totals';
import { evidenceRepository } from '../../../storage/evidence/evidence';
import { timeDayRepository } from '../../../storage/evidence/time-days';
import { createStore } from '../../../storage/store';
import { counting } from '../../support/counting-collection';
import { type OpenStore, openStore, STORES } from '../../support/stores';
import { monthOrThrow } from '../../support/values';

const TEAM = 'team';
const AT = new Date('2026-11-30T08:00:00.000Z');
const day = localDateOrThrow;
const month = monthOrThrow;
const OCTOBER = month('2026-10');

const meeting: Evidence = {
  id: 'e1',
  teamId: TEAM,
  kind: 'teamMeeting',
  on: day('2026-11-30'),
  byId: 'leader',
  setting: 'remote',
  ticks: ['jobLeads'],
  presentIds: ['anna'],
};
const press = (token: string, at = AT) => ({
  teamId: TEAM,
  evidenceId: 'e1',
  actorId: 'leader',
  at,
  token,
});

describe.each(STORES)('evidence on $name', ({ open }) => {
  let store: OpenStore;
  let evidence: ReturnType<typeof evidenceRepository>;

  beforeEach(async () => {
    store = await open();
    evidence = evidenceRepository(store.collection);
  });
  afterEach(() => store.dispose());

  it('is kept as it was told, over a restart', async () => {
    await evidence.note(press('one'), meeting);
    const again = evidenceRepository(await store.reopen());
    expect((await again.find(TEAM, 'e1'))?.evidence).toEqual(meeting);
    expect(await again.find('other', 'e1')).toBeUndefined();
  });

  it('is written once, from two devices and however often it is pressed', async () => {
    const other = evidenceRepository(await store.reopen());
    const outcomes = await Promise.all([
      evidence.note(press('one'), meeting),
      other.note(press('one'), meeting),
      evidence.note(press('one'), meeting),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['repeated', 'repeated', 'written']);
    expect(await evidence.between(TEAM, day('2026-11-30'), day('2026-11-30'))).toHaveLength(1);
  });

  it('moves with its day, and its former state stays', async () => {
    await evidence.note(press('one'), meeting);
    const base = AT.toISOString();
    const told = { ...meeting, on: day('2026-10-01') };
    const edited = await evidence.edit(press('edit', new Date('2026-11-30T09:00:00Z')), told, base);
    expect(edited.kind).toBe('written');
    expect(await evidence.between(TEAM, day('2026-11-01'), day('2026-11-30'))).toEqual([]);
    const [kept] = await evidence.between(TEAM, day('2026-10-01'), day('2026-10-01'));
    expect(kept?.history).toEqual([{ evidence: meeting, at: base }]);
    expect(await evidence.edit(press('late'), told, base)).toMatchObject({ refusal: 'overtaken' });
  });

  it('is taken back, and comes back', async () => {
    await evidence.note(press('one'), meeting);
    await evidence.remove(press('two'));
    expect((await evidence.find(TEAM, 'e1'))?.removedAt).toBe(AT.toISOString());
    await evidence.restore(press('three'));
    expect((await evidence.find(TEAM, 'e1'))?.removedAt).toBeUndefined();
  });

  it('and the months’ totals are each listed for themselves', async () => {
    const months = monthTotalsRepository(store.collection);
    const form = { ...newMonthForm(undefined, 100), openClients: '30' };
    const edit = { month: OCTOBER, base: form, mine: form, wasKept: false, byId: 'x', at: AT };
    await months.tell(TEAM, 'month', edit);
    await evidence.note(press('one'), { ...meeting, on: day('2026-10-15') });
    const told = await months.between(TEAM, OCTOBER, OCTOBER);
    expect(told.map(({ totals }) => totals.openClients)).toEqual([30]);
    expect(await months.between(TEAM, month('2026-01'), month('2026-12'))).toHaveLength(1);
    expect(await evidence.between(TEAM, day('2026-10-01'), day('2026-10-31'))).toHaveLength(1);
  });

  it('a month of the former version is read as one', async () => {
    const months = monthTotalsRepository(store.collection);
    await store.collection.create({
      id: 'criteria-month:2026-09',
      partition: `team:${TEAM}`,
      type: 'criteriaMonth',
      at: '2026-09',
      v: 1,
      keys: [],
      body: {
        totals: { month: '2026-09', openClients: 7 },
        at: AT.toISOString(),
        byId: 'x',
        history: [],
      },
    });
    const [kept] = await months.between(TEAM, month('2026-09'), month('2026-09'));
    expect(kept?.totals.openClients).toBe(7);
  });
});

describe.each(STORES)('a day of the sample week on $name', ({ open }) => {
  it('is told once from two devices, corrected with the former kept, and listed with the notes', async () => {
    const store = await open();
    const [days, others] = [
      timeDayRepository(store.collection),
      timeDayRepository(await store.reopen()),
    ];
    const on = day('2026-11-10');
    const told = (coaching: number) => ({
      teamId: TEAM,
      coachId: 'anna',
      on,
      hours: { worked: 7.5, coaching, community: 0 },
    });
    const press = (token: string) => ({ token, at: AT });
    const outcomes = await Promise.all([
      days.tell(told(6), press('one')),
      others.tell(told(6), press('one')),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['repeated', 'written']);
    await others.tell(told(7), press('two'));
    // The first press again, delivered late, takes nothing back.
    await days.tell(told(6), press('one'));
    expect(await days.find(TEAM, 'anna', on)).toMatchObject({
      day: { hours: { coaching: 7 } },
      history: [{ day: { hours: { coaching: 6 } } }],
    });
    const notes = await criteriaNotesBetween(store.collection, TEAM, { from: on, to: on });
    expect(notes).toMatchObject({ months: [], evidence: [], timeDays: [{ day: { on } }] });
    await store.dispose();
  });
});

it('a year of fifteen coaches is read in three requests with all that proposals rest on', async () => {
  const store = await openStore();
  const counted = counting(store.collection);
  const all = createStore(counted.collection);
  const noted = Array.from({ length: 1_100 }, (_, at) => ({
    ...meeting,
    id: `e${at}`,
    on: addDays(day('2025-12-05'), at % 360),
  }));
  for (const evidence of noted)
    await store.collection.create(
      criteriaNoteDocument(TEAM, { kind: 'evidence', evidence, at: AT.toISOString(), history: [] }),
    );
  counted.reset();
  const window = criteriaWindow(day('2026-12-01'));
  const facts = await all.criteriaFacts.of(TEAM, window, () => day('2026-12-01'));
  expect(facts.evidence).toHaveLength(1_100);
  expect(counted.requests()).toBe(3);
  await store.dispose();
});
