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

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
    await store.teams.create(team, 'coordinator', at);
  });

  afterAll(() => opened.dispose());

  it('an answer and the team change together, or not at all', async () => {
    expect(await store.coachRequests.ask(request, undefined, at)).toBe(true);
    expect(await store.coachRequests.ask(request, undefined, at)).toBe(false);
    expect(await store.coachRequests.open(team.id)).toEqual([request]);

    const present = await store.coachRequests.find(team.id, request.personId);
    const found = await store.teams.find(team.id);
    if (!present || !found) throw new Error('not kept');
    const person = { id: 'person-1', mri: '29:1', name: 'Jaana', roles: ['coach' as const] };
    const next = { value: { ...found.value, people: [person] }, etag: found.etag };
    const answered: CoachRequest = {
      ...request,
      state: 'accepted',
      decidedBy: { id: 'l', name: 'L' },
    };

    const stale = await store.coachRequests.answer(answered, present.etag, at, {
      ...next,
      etag: 'another',
    });
    expect(stale.kind).toBe('overtaken');
    expect((await store.coachRequests.find(team.id, request.personId))?.value.state).toBe('open');

    const done = await store.coachRequests.answer(answered, present.etag, at, next);
    expect(done.kind).toBe('answered');
    expect((await store.teams.find(team.id))?.value.people).toEqual([person]);
    expect(await store.coachRequests.open(team.id)).toEqual([]);
    const late = { ...answered, state: 'refused' as const };
    expect((await store.coachRequests.answer(late, present.etag, at)).kind).toBe('overtaken');
  });
});
