import {
  DEMO_COACH,
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  DEMO_TEAMS_TEAM,
  DEMO_TENANT_ID,
  type DemoPerson,
} from '../../bot/demo/people';

/**
 * The Playground's own configuration: a coach of the demo's first team, the five others that its
 * schema (0.1.1) asks for, and the one channel it allows beside General. It reads YAML, of which
 * JSON is a part.
 */
export function playgroundConfig(): string {
  const [team] = DEMO_TEAMS;
  const colleagues = team.people.filter(({ id }) => id !== DEMO_COACH.id);
  const config = {
    version: '0.1.1',
    tenantId: DEMO_TENANT_ID,
    bot: { id: '00000000-0000-4000-8000-00000000d0b0', name: 'Kolme kuppia' },
    currentUser: userOf(DEMO_COACH),
    users: [...colleagues, DEMO_COORDINATOR, DEMO_MEMBER].map(userOf),
    personalChat: { id: 'demo-chat' },
    groupChat: { id: 'demo-group', name: 'Työparit' },
    team: {
      ...DEMO_TEAMS_TEAM,
      aadGroupId: '00000000-0000-4000-8000-00000000d301',
      channels: [{ id: team.channelId, name: team.channelName }],
    },
  };
  return JSON.stringify(config, undefined, 2);
}

function userOf({ id, mri, name }: DemoPerson) {
  const [givenName = name, surname = name] = name.split(' ');
  const email = `${mri}@example.com`;
  return { id: mri, name, userPrincipleName: email, aadObjectId: id, givenName, surname, email };
}
