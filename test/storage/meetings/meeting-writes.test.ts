import { localDateOrThrow } from '../../../domain/local-date';
import { changeMeeting, undoMeeting } from '../../../domain/meetings/logged-meeting';
import type { Meeting } from '../../../domain/meetings/meeting';
import { createStore, type Store } from '../../../storage/store';
import { uuidOf } from '../../support/fake-teams/ids';
import { type OpenStore, STORES } from '../../support/stores';

const AT = new Date('2026-11-24T08:00:00.000Z');
const TEAM = 'pori';

function meeting(id: string, change: Partial<Meeting> = {}): Meeting {
  return {
    id,
    teamId: TEAM,
    coachId: 'veikko',
    employerId: uuidOf('leipomo'),
    metOn: localDateOrThrow('2026-11-23'),
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
    ...change,
  };
}

describe.each(STORES)('meetings on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  it('of coaches who bring the same new employer at once are all kept, and the employer once', async () => {
    const employer = { id: uuidOf('leipomo'), teamId: TEAM, name: 'Leipomo Rinne', aliases: [] };
    const coaches = Array.from({ length: 8 }, (_, n) => `coach-${n}`);
    const outcomes = await Promise.all(
      coaches.map((coachId) => {
        const added = store.employers.additions(employer, coachId, AT);
        return store.meetings.log(meeting(`of ${coachId}`, { coachId }), AT, added);
      }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(coaches.map(() => 'written'));
    expect(await store.meetings.with(TEAM, employer.id)).toHaveLength(coaches.length);
    expect(await store.employers.register(TEAM)).toEqual([employer]);
  });

  it('is known as kept before when its form is saved again, with whatever in it', async () => {
    await store.meetings.log(meeting('twice'), AT);
    const again = await store.meetings.log(meeting('twice', { channel: 'phone' }), AT);
    expect(again).toMatchObject({
      kind: 'repeated',
      present: { value: { meeting: { channel: 'faceToFace' }, history: [] } },
    });
  });

  it('tells an edit that was saved before from one that was overtaken', async () => {
    await store.meetings.log(meeting('edited'), AT);
    const shown = await store.meetings.find(TEAM, 'edited');
    if (!shown) throw new Error('no meeting');
    const save = (token: string) => {
      const by = { actorId: 'veikko', action: 'edit', token, at: AT, base: shown.etag } as const;
      return store.meetings.change(shown, by, (present) =>
        changeMeeting(present, meeting('edited', { place: token }), by),
      );
    };
    const [first, second] = await Promise.all([save('one'), save('two')]);
    expect([first.kind, second.kind].sort()).toEqual(['overtaken', 'written']);
    const winner = first.kind === 'written' ? 'one' : 'two';
    expect((await save(winner)).kind).toBe('repeated');
    const kept = await store.meetings.find(TEAM, 'edited');
    expect(kept?.value).toMatchObject({ meeting: { place: winner }, lastEdit: winner });
    expect(kept?.value.history).toHaveLength(1);
  });

  it('takes an undone meeting from the team and from the visits to its employer, in the same write', async () => {
    const employerId = uuidOf('kahvila');
    await store.meetings.log(meeting('only', { employerId }), AT);
    const kept = await store.meetings.find(TEAM, 'only');
    if (!kept) throw new Error('no meeting');
    const by = { actorId: 'veikko', action: 'undo', token: 'u', at: AT } as const;
    const outcome = await store.meetings.change(kept, by, (present) => undoMeeting(present, AT));
    expect(outcome.kind).toBe('written');
    expect(await store.meetings.faceToFaceDays(TEAM, employerId)).toBe(0);
    const day = kept.value.meeting.metOn;
    const ofTheDay = await store.meetings.of(TEAM, day, day);
    expect(ofTheDay.map(({ value }) => value.meeting.id)).not.toContain('only');
    expect(
      (await store.meetings.undoneBy(TEAM, 'veikko')).map(({ value }) => value.meeting.id),
    ).toEqual(['only']);
  });
});
