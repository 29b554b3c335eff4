import { write } from '../../../domain/kit/decision';
import type { CoachRequest } from '../../../domain/teams/coach-request';
import type { CoachingTeam } from '../../../domain/teams/team';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const at = new Date('2026-11-24T08:00:00.000Z');
const team: CoachingTeam = {
  id: 'team-1',
  name: 'Pori',
  region: 'Satakunta',
  teamsTeamId: '19:team',
  tenantId: 'tenant',
  serviceUrl: 'http://127.0.0.1',
  people: [],
  weeklyTarget: 6,
  isRural: false,
  language: 'fi',
  createdAt: at.toISOString(),
};
const request: CoachRequest = {
  teamId: team.id,
  personId: 'person-1',
  mri: '29:1',
  name: 'Jaana',
  state: 'open',
  round: 1,
  askedAt: at.toISOString(),
  language: 'fi',
  deliveryId: 'f:1',
};

const answer = { by: { id: 'leader', name: 'Leena' }, at, round: 1 };

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
    await store.teams.create(team, 'coordinator', at);
  });

  afterAll(() => opened.dispose());

  it('a request is asked once, and the one that waits answers whoever asks again', async () => {
    const first = await store.coachRequests.ask(request, at);
    expect(first).toMatchObject({ kind: 'written', next: request });
    const repeated = await store.coachRequests.ask(request, at);
    expect(repeated).toMatchObject({ kind: 'repeated', present: { value: request } });
    const another = await store.coachRequests.ask({ ...request, deliveryId: 'f:2' }, at);
    expect(another).toMatchObject({ kind: 'refused', refusal: request });
    expect(await store.coachRequests.open(team.id)).toEqual([request]);
  });

  it('an acceptance and a change of the team at the same moment both stay', async () => {
    const known = await store.teams.find(team.id);
    if (!known) throw new Error('no team');
    const by = { actorId: 'leader', token: 'rename', at };
    const accepted = { ...answer, state: 'accepted' as const, sharePercent: 50 };
    const [outcome] = await Promise.all([
      store.coachRequests.answer(request, accepted),
      store.teams.change(known, by, (present) => write({ ...present, name: 'Rauma' })),
    ]);
    expect(outcome.kind).toBe('written');
    expect((await store.teams.find(team.id))?.value).toMatchObject({
      name: 'Rauma',
      people: [{ id: 'person-1', mri: '29:1', name: 'Jaana', roles: ['coach'], sharePercent: 50 }],
    });
    expect(await store.coachRequests.open(team.id)).toEqual([]);
  });

  it('a later answer changes nothing, and the same press again is known as such', async () => {
    const late = { ...answer, state: 'refused' as const, sharePercent: undefined };
    expect(await store.coachRequests.answer(request, late)).toMatchObject({
      kind: 'refused',
      refusal: 'decided',
    });
    const again = { ...answer, state: 'accepted' as const, sharePercent: 50 };
    expect((await store.coachRequests.answer(request, again)).kind).toBe('repeated');
    const missing = { teamId: team.id, personId: 'nobody' };
    expect(await store.coachRequests.answer(missing, late)).toMatchObject({
      kind: 'refused',
      refusal: 'missing',
    });
  });

  it('of many who accept and refuse at once one answer is kept', async () => {
    const asked = { ...request, personId: 'person-2', deliveryId: 'f:3' };
    await store.coachRequests.ask(asked, at);
    const states = Array.from({ length: 10 }, (_, n) => (n % 2 ? 'accepted' : 'refused'));
    const outcomes = await Promise.all(
      states.map((state, n) =>
        store.coachRequests.answer(asked, {
          state: state === 'accepted' ? 'accepted' : 'refused',
          by: { id: `leader-${n}`, name: `L${n}` },
          at,
          round: 1,
          sharePercent: 100,
        }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'written')).toHaveLength(1);
    const kept = (await store.coachRequests.find(team.id, 'person-2'))?.value;
    const people = (await store.teams.find(team.id))?.value.people.map(({ id }) => id);
    expect(people?.includes('person-2')).toBe(kept?.state === 'accepted');
  });
});
