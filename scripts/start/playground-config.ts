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
 * The Playground's own configuration: somebody of the demo's first team, the five others that its
 * schema (0.1.1) asks for, and the one channel it allows beside General. It reads YAML, of which
 * JSON is a part.
 */
export function playgroundConfig(user: DemoPerson = DEMO_COACH): string {
  const [team] = DEMO_TEAMS;
  const others = [...team.people, DEMO_COORDINATOR, DEMO_MEMBER].filter(({ id }) => id !== user.id);
  const config = {
    version: '0.1.1',
    tenantId: DEMO_TENANT_ID,
    bot: { id: '00000000-0000-4000-8000-00000000d0b0', name: 'Kolme kuppia' },
    currentUser: userOf(user),
    users: others.map(userOf),
    personalChat: { id: `${user.mri}-chat` },
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
