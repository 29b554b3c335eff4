import { randomUUID } from 'node:crypto';
import type { Period } from '../../../domain/digest/period';
import { addDays, type LocalDate, localDateOrThrow } from '../../../domain/local-date';
import { createStore } from '../../../storage/store';
import { counting } from '../../support/counting-collection';
import { type OpenStore, STORES } from '../../support/stores';
import { weekOrThrow } from '../../support/values';

const AT = new Date('2026-11-16T07:00:00Z');
const MONDAY = localDateOrThrow('2026-11-09');
const WEEK: Period = {
  kind: 'week',
  from: MONDAY,
  to: addDays(MONDAY, 6),
  weeks: [weekOrThrow('2026-W46')],
};

describe.each(STORES)('the facts of a digest, on $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.dispose());

  it('are read in three requests: four weeks of meetings, what was told, the employers', async () => {
    const counted = counting(opened.collection);
    const store = createStore(counted.collection);
    const teamId = randomUUID();
    await store.employers.add(employer(teamId, 'leipomo', 'Leipomo Rinne'), 'c', AT);
    const days = [-400, -22, -21, -7, 0, 6, 7].map((days) => addDays(MONDAY, days));
    for (const metOn of days) await store.meetings.log(meeting(teamId, 'leipomo', metOn), AT);
    // More than a page of them, so that the requests are known to hold them all.
    for (let index = 0; index < 150; index += 1)
      await store.meetings.log(meeting(teamId, `employer-${index % 70}`, MONDAY), AT);
    const by = { actorId: 'c', at: AT, token: randomUUID() };
    await store.weekNotes.tell(
      teamId,
      { coachId: 'c', week: weekOrThrow('2026-W46'), jobSeekers: 2 },
      by,
    );
    counted.reset();

    const facts = await store.digestFacts.of(teamId, WEEK);

    expect(counted.requests()).toBe(3);
    const ofLeipomo = facts.meetings.filter(({ employerId }) => employerId === 'leipomo');
    expect(ofLeipomo.map(({ metOn }) => metOn).sort()).toEqual(days.slice(2, 6));
    expect(facts.meetings).toHaveLength(154);
    expect(facts.coachWeeks).toMatchObject([{ coachId: 'c', jobSeekers: 2 }]);
    expect(facts.employers.size).toBe(71);
    expect(facts.employers.get('leipomo')).toEqual({
      employerId: 'leipomo',
      name: 'Leipomo Rinne',
      firstMetOn: days[0],
      firstDays: days.slice(0, 3),
    });

    const daysMet = async (today: LocalDate) =>
      (await store.digestFacts.of(teamId, WEEK, today)).meetings
        .filter(({ employerId }) => employerId === 'leipomo')
        .map(({ metOn }) => metOn)
        .sort();
    // Meetings since last week close its steps; those since an older one are not read.
    expect(await daysMet(addDays(MONDAY, 9))).toEqual(days.slice(2));
    expect(await daysMet(addDays(MONDAY, 14))).toEqual(days.slice(2, 6));
  });
});

function meeting(teamId: string, employerId: string, metOn: LocalDate) {
  return {
    id: randomUUID(),
    teamId,
    coachId: 'c',
    employerId,
    metOn,
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
  } as const;
}

function employer(teamId: string, id: string, name: string) {
  return { id, teamId, name, aliases: [] };
}
