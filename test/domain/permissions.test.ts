import { type Access, rolesOf } from '../../domain/access';
import {
  canAssess,
  canCreateTeam,
  canEditEmployer,
  canEditMeeting,
  canLog,
  canManageAssessments,
  canManageTeam,
  canMergeEmployers,
  canSeeAudit,
  canSeeCoachesInCriteria,
  canSeeCriteria,
  canSeeEmployers,
  canSeeFiguresOf,
  canSeeResult,
  canSeeTeamDigest,
  canSeeTeamMean,
  canSeeYear,
  canSendAgain,
  canTellMonth,
} from '../../domain/permissions';

const PEOPLE = {
  member: access({}),
  coach: access({ coach: ['own'] }),
  leader: access({ leader: ['own'] }),
  leadingCoach: access({ coach: ['own'], leader: ['own'] }),
  coordinator: access({ isCoordinator: true }),
  coachElsewhere: access({ coach: ['other'] }),
  leaderElsewhere: access({ leader: ['other'] }),
  coachHereLeaderThere: access({ coach: ['own'], leader: ['other'] }),
} as const;
const PERSONS = [
  'member',
  'coach',
  'leader',
  'leadingCoach',
  'coordinator',
  'coachElsewhere',
  'leaderElsewhere',
  'coachHereLeaderThere',
] as const satisfies readonly (keyof typeof PEOPLE)[];
type Person = (typeof PERSONS)[number];

// Every right beside everyone who has it in the team `own`; nobody else does (domain.md §1.6).
const RIGHTS: [string, (who: Access) => boolean, Person[]][] = [
  ['see the audit log', canSeeAudit, ['coordinator']],
  ['log', (who) => canLog(who, 'own'), ['coach', 'leadingCoach', 'coachHereLeaderThere']],
  [
    'see their own figures',
    (who) => canSeeFiguresOf(who, who.personId, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  [
    "see a colleague's figures",
    (who) => canSeeFiguresOf(who, 'colleague', 'own'),
    ['leader', 'leadingCoach'],
  ],
  [
    "see the team's mean",
    (who) => canSeeTeamMean(who, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  [
    "see the team's evidence in the criteria",
    (who) => canSeeCriteria(who, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  [
    'see each coach in the criteria',
    (who) => canSeeCoachesInCriteria(who, 'own'),
    ['leader', 'leadingCoach'],
  ],
  ["see the team's year", (who) => canSeeYear(who, 'own'), ['leader', 'leadingCoach']],
  ["tell the month's totals", (who) => canTellMonth(who, 'own'), ['leader', 'leadingCoach']],
  [
    'edit an own meeting',
    (who) => canEditMeeting(who, { coachId: who.personId, teamId: 'own' }),
    ['coach', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  [
    "edit a colleague's meeting",
    (who) => canEditMeeting(who, { coachId: 'colleague', teamId: 'own' }),
    [],
  ],
  [
    'see employers',
    (who) => canSeeEmployers(who, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  [
    'edit an employer',
    (who) => canEditEmployer(who, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coachHereLeaderThere'],
  ],
  ['merge employers', (who) => canMergeEmployers(who, 'own'), ['leader', 'leadingCoach']],
  [
    'manage the team',
    (who) => canManageTeam(who, 'own'),
    ['leader', 'leadingCoach', 'coordinator'],
  ],
  [
    "see every coach's figures in the digest",
    (who) => canSeeTeamDigest(who, 'own'),
    ['leader', 'leadingCoach'],
  ],
  [
    'send a message again',
    (who) => canSendAgain(who, 'own'),
    ['leader', 'leadingCoach', 'coordinator'],
  ],
  [
    'assess the team, and plan and remove assessments',
    (who) => canAssess(who, 'own') && canManageAssessments(who, 'own'),
    ['leader', 'leadingCoach', 'coordinator'],
  ],
  [
    "see the team's finished assessments",
    (who) => canSeeResult(who, 'own'),
    ['coach', 'leader', 'leadingCoach', 'coordinator', 'coachHereLeaderThere'],
  ],
  [
    'assess the team with a role of an outside assessor there',
    (who) => canAssess(who, 'own', [{ teamId: 'own' }]),
    [...PERSONS],
  ],
  [
    'assess the team with such a role in another team',
    (who) => canAssess(who, 'own', [{ teamId: 'other' }]),
    ['leader', 'leadingCoach', 'coordinator'],
  ],
  ['create a team', canCreateTeam, ['coordinator']],
];

describe.each(RIGHTS)('the right to %s', (_, isAllowed, allowed) => {
  it.each(PERSONS)('of a %s', (person) => {
    expect(isAllowed(PEOPLE[person])).toBe(allowed.includes(person));
  });
});

describe('rolesOf', () => {
  it.each<[Person, string[]]>([
    ['member', ['member']],
    ['coach', ['coach']],
    ['leader', ['leader']],
    ['leadingCoach', ['leader', 'coach']],
    ['coordinator', ['coordinator']],
    ['coachHereLeaderThere', ['leader', 'coach']],
  ])('of a %s', (person, roles) => {
    expect(rolesOf(PEOPLE[person])).toEqual(roles);
  });

  it('lists every role a person has', () => {
    const who = access({ isCoordinator: true, coach: ['own', 'other'], leader: ['own'] });
    expect(rolesOf(who)).toEqual(['coordinator', 'leader', 'coach']);
  });
});

function access(has: { isCoordinator?: boolean; coach?: string[]; leader?: string[] }): Access {
  return {
    personId: 'self',
    isCoordinator: has.isCoordinator ?? false,
    memberships: [
      ...(has.coach ?? []).map((teamId) => ({ teamId, role: 'coach' as const })),
      ...(has.leader ?? []).map((teamId) => ({ teamId, role: 'leader' as const })),
    ],
  };
}
