import { write } from '../../../domain/kit/decision';
import { addDays, type LocalDate, localDateOrThrow } from '../../../domain/local-date';
import type { LoggedMeeting } from '../../../domain/meetings/logged-meeting';
import { CHANNELS, type Meeting } from '../../../domain/meetings/meeting';
import type { Collection } from '../../../storage/collection/collection';
import { teamPartition } from '../../../storage/kit/partitions';
import type { Stored } from '../../../storage/kit/record';
import { readVisits, visitsIdOf } from '../../../storage/meetings/visits-record';
import { createStore, type Store } from '../../../storage/store';
import { uuidOf } from '../../support/fake-teams/ids';
import { randomFrom, SEED } from '../../support/random';
import { type OpenStore, STORES } from '../../support/stores';

const AT = new Date('2026-11-20T09:00:00Z');
const EMPLOYERS = ['leipomo', 'varasto', 'kahvila'];
const FIRST_DAY = localDateOrThrow('2026-01-05');

describe.each(STORES)('how contacts with an employer began, on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;
  let teamId: string;
  let ids = 0;
  const nextId = () => {
    ids += 1;
    return uuidOf(`visits ${ids}`);
  };

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());
  beforeEach(() => {
    teamId = nextId();
  });

  function meeting(change: Partial<Meeting> = {}): Meeting {
    return {
      id: nextId(),
      teamId,
      coachId: 'coach-1',
      employerId: 'leipomo',
      metOn: FIRST_DAY,
      channel: 'faceToFace',
      participants: 'coach',
      concernsJobSeeker: true,
      deeds: [],
      ...change,
    };
  }

  it('is its first contact and its first three days face to face', async () => {
    const days = ['2026-03-02', '2026-02-02', '2026-03-02', '2026-05-04', '2026-04-06'];
    for (const day of days) await store.meetings.log(meeting({ metOn: localDateOrThrow(day) }), AT);
    const call = meeting({ metOn: localDateOrThrow('2026-01-15'), channel: 'phone' });
    await store.meetings.log(call, AT);

    expect(await visitsOf(opened.collection, teamId, 'leipomo')).toEqual({
      firstMetOn: '2026-01-15',
      firstDays: ['2026-02-02', '2026-03-02', '2026-04-06'],
    });
  });

  it('has every one of meetings that are logged at once', async () => {
    const days = [0, 1, 2].map((days) => addDays(FIRST_DAY, days));

    await Promise.all(days.map((metOn) => store.meetings.log(meeting({ metOn }), AT)));

    expect((await visitsOf(opened.collection, teamId, 'leipomo'))?.firstDays).toEqual(days);
  });

  it('is worked out anew for meetings older than its record', async () => {
    await store.meetings.log(meeting({ metOn: addDays(FIRST_DAY, 3) }), AT);
    await store.meetings.log(meeting({ metOn: FIRST_DAY }), AT);
    const id = visitsIdOf('leipomo');
    const kept = await opened.collection.get(teamPartition(teamId), id);
    await opened.collection.remove(teamPartition(teamId), id, kept?.etag ?? '');

    const visits = await store.meetings.rebuildVisits(teamId, 'leipomo');

    expect(visits).toEqual({
      firstMetOn: FIRST_DAY,
      firstDays: [FIRST_DAY, addDays(FIRST_DAY, 3)],
    });
    expect(await visitsOf(opened.collection, teamId, 'leipomo')).toEqual(visits);
  });

  it(`stays true through logging, edits, undoing and merges (SEED=${SEED})`, async () => {
    const random = choices(randomFrom(SEED));
    const ids: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await randomStep(random, ids);
      const kept = await keptMeetings(ids);
      for (const employerId of EMPLOYERS) {
        const truth = begunBy(kept.filter((one) => one.employerId === employerId));
        const visits = await visitsOf(opened.collection, teamId, employerId);
        const told = visits ?? { firstDays: [] };
        expect({ step, employerId, ...told }).toEqual({ step, employerId, ...truth });
      }
    }
  });

  async function randomStep(random: Choices, ids: string[]): Promise<void> {
    const employerId = random.pick(EMPLOYERS);
    const metOn = addDays(FIRST_DAY, random.integer(0, 12));
    const channel = random.pick(CHANNELS);
    const kind = random.pick(['log', 'log', 'edit', 'undo', 'restore', 'merge'] as const);
    if (kind === 'merge') {
      // Only now and then, or all meetings end with one employer.
      const winner = random.pick(EMPLOYERS);
      if (winner !== employerId && random.integer(0, 3) === 0)
        await store.meetings.moveAll(teamId, employerId, winner, AT);
      return;
    }
    if (kind === 'log' || ids.length === 0) {
      const one = meeting({ employerId, metOn, channel });
      ids.push(one.id);
      await store.meetings.log(one, AT);
      return;
    }
    const present = await store.meetings.find(teamId, random.pick(ids));
    if (!present) throw new Error('a meeting is gone');
    await change(present, changed(present.value, kind, { employerId, metOn, channel }));
  }

  async function change(present: Stored<LoggedMeeting>, next: LoggedMeeting): Promise<void> {
    const by = { actorId: 'coach-1', action: 'edit', token: nextId(), at: AT } as const;
    await store.meetings.change(present, by, () => write(next));
  }

  async function keptMeetings(ids: readonly string[]): Promise<Meeting[]> {
    const found = await Promise.all(ids.map((id) => store.meetings.find(teamId, id)));
    return found.flatMap((one) => (one && !one.value.undoneAt ? [one.value.meeting] : []));
  }
});

type Choices = ReturnType<typeof choices>;

function choices(random: () => number) {
  const integer = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    /** Both ends included. */
    integer,
    pick<Value>(values: readonly Value[]): Value {
      const value = values[integer(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}

function changed(
  former: LoggedMeeting,
  kind: 'edit' | 'undo' | 'restore',
  edit: Pick<Meeting, 'employerId' | 'metOn' | 'channel'>,
): LoggedMeeting {
  switch (kind) {
    case 'edit':
      return { ...former, meeting: { ...former.meeting, ...edit } };
    case 'undo':
      return { ...former, undoneAt: AT.toISOString() };
    case 'restore':
      return { ...former, undoneAt: undefined };
  }
}

async function visitsOf(collection: Collection, teamId: string, employerId: string) {
  const document = await collection.get(teamPartition(teamId), visitsIdOf(employerId));
  if (!document) return undefined;
  const { employerId: _employerId, ...visits } = readVisits(document);
  return visits;
}

/** The same by its definition, from all of the meetings. */
function begunBy(meetings: readonly Meeting[]): {
  firstMetOn?: LocalDate;
  firstDays: LocalDate[];
} {
  const days = meetings.map(({ metOn }) => metOn).sort();
  const faceToFace = meetings.filter(({ channel }) => channel === 'faceToFace');
  const firstDays = [...new Set(faceToFace.map(({ metOn }) => metOn))].sort().slice(0, 3);
  return days[0] ? { firstMetOn: days[0], firstDays } : { firstDays };
}
