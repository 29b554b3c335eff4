import {
  answerCoachRequest,
  type CoachAnswer,
  withAccepted,
} from '../../../domain/teams/answer-coach-request';
import { askToCoach, type CoachRequest } from '../../../domain/teams/coach-request';
import type { CoachingTeam } from '../../../domain/teams/team';

const AT = new Date('2026-11-24T08:00:00.000Z');
const asking = {
  teamId: 'pori',
  personId: 'jaana',
  mri: '29:1',
  name: 'Jaana',
  askedAt: AT.toISOString(),
  language: 'fi' as const,
  deliveryId: 'f:1',
};
const open: CoachRequest = { ...asking, state: 'open', round: 1 };
const decided: CoachRequest = { ...open, state: 'refused' };
const yes: CoachAnswer = {
  state: 'accepted',
  by: { id: 'leena', name: 'Leena' },
  at: AT,
  round: 1,
  sharePercent: 60,
};

describe('asking to be a coach', () => {
  it('opens the first round, and after a decision the next one', () => {
    expect(askToCoach(undefined, asking)).toEqual({ kind: 'write', next: open });
    expect(askToCoach(decided, asking)).toEqual({ kind: 'write', next: { ...open, round: 2 } });
  });

  it('leaves the one that waits as it is', () => {
    const again = { ...asking, deliveryId: 'f:2' };
    expect(askToCoach(open, again)).toEqual({ kind: 'refuse', refusal: open });
  });
});

describe('answering', () => {
  it('accepts with a share, and names who decided and when', () => {
    expect(answerCoachRequest(open, yes)).toEqual({
      kind: 'write',
      next: {
        ...open,
        state: 'accepted',
        decidedBy: { id: 'leena', name: 'Leena' },
        decidedAt: AT.toISOString(),
        sharePercent: 60,
      },
    });
  });

  it('refuses without a share', () => {
    const no = { ...yes, state: 'refused' as const, sharePercent: undefined };
    const decision = answerCoachRequest(open, no);
    expect(decision).toMatchObject({ kind: 'write', next: { state: 'refused' } });
    expect(decision).not.toHaveProperty('next.sharePercent');
  });

  it.each([
    ['the first answer stands', decided, yes, 'decided'],
    ['a card of a former asking answers nothing', { ...open, round: 2 }, yes, 'stale'],
    ['nobody is accepted without a share', open, { ...yes, sharePercent: undefined }, 'noShare'],
  ])('%s', (_case, present, answer, refusal) => {
    expect(answerCoachRequest(present, answer)).toEqual({ kind: 'refuse', refusal });
  });
});

describe('the team of whoever is accepted', () => {
  const team: CoachingTeam = {
    id: 'pori',
    name: 'Porin tiimi',
    region: 'Satakunta',
    teamsTeamId: '19:team',
    tenantId: 'tenant',
    serviceUrl: 'http://127.0.0.1',
    people: [{ id: 'leena', mri: '29:2', name: 'Leena', roles: ['leader'] }],
    weeklyTarget: 6,
    isRural: false,
    language: 'fi',
    createdAt: AT.toISOString(),
  };

  it('has the person as a coach', () => {
    const accepted = withAccepted(team, { ...open, state: 'accepted', sharePercent: 60 });
    expect(accepted.people.at(-1)).toEqual({
      id: 'jaana',
      mri: '29:1',
      name: 'Jaana',
      roles: ['coach'],
      sharePercent: 60,
    });
  });

  it('keeps a leader as a leader too', () => {
    const leena = { ...open, personId: 'leena', mri: '29:2', name: 'Leena' };
    const accepted = withAccepted(team, { ...leena, state: 'accepted', sharePercent: 100 });
    expect(accepted.people.map(({ roles }) => roles)).toEqual([['coach', 'leader']]);
  });
});
