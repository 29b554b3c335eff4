import type { TeamRole } from '../../domain/teams/team';

export interface DemoPerson {
  /** Entra object id. */
  readonly id: string;
  /** The Playground's own id of the person. */
  readonly mri: string;
  readonly name: string;
}

export interface DemoTeam {
  readonly id: string;
  readonly name: string;
  readonly isRural: boolean;
  readonly channelId: string;
  readonly channelName: string;
  readonly people: readonly (DemoPerson & {
    readonly roles: readonly TeamRole[];
    readonly sharePercent?: number | undefined;
  })[];
}

export const DEMO_TENANT_ID = '00000000-0000-4000-8000-00000000d001';
/** The Teams team that the whole region is in; its General channel has the same id. */
export const DEMO_TEAMS_TEAM = { id: 'satakunta', name: 'Satakunta' };

const person = (number: number, name: string): DemoPerson => ({
  id: `00000000-0000-4000-8000-00000000d1${String(number).padStart(2, '0')}`,
  mri: `demo-${number}`,
  name,
});
const coach = (number: number, name: string, sharePercent = 100) => ({
  ...person(number, name),
  roles: ['coach'] as const,
  sharePercent,
});
const leader = (number: number, name: string) => ({
  ...person(number, name),
  roles: ['leader'] as const,
});

/** Whom the Playground's user is at first. */
export const DEMO_COACH = coach(1, 'Aino Valmentaja');
export const DEMO_COORDINATOR = person(9, 'Kerttu Koordinaattori');
export const DEMO_MEMBER = person(10, 'Jaana Jäsen');

export const DEMO_TEAMS: readonly [DemoTeam, DemoTeam] = [
  {
    id: '00000000-0000-4000-8000-00000000d201',
    name: 'Porin tiimi',
    isRural: false,
    channelId: 'satakunta-pori',
    channelName: 'Pori',
    people: [
      leader(7, 'Tiina Tiiminvetäjä'),
      DEMO_COACH,
      coach(2, 'Eero Valmentaja'),
      coach(3, 'Maija Valmentaja', 60),
    ],
  },
  {
    id: '00000000-0000-4000-8000-00000000d202',
    name: 'Pohjois-Satakunnan tiimi',
    isRural: true,
    // The Playground allows one channel beside General.
    channelId: DEMO_TEAMS_TEAM.id,
    channelName: 'General',
    people: [
      leader(8, 'Timo Tiiminvetäjä'),
      coach(4, 'Onni Valmentaja'),
      coach(5, 'Helmi Valmentaja'),
      coach(6, 'Väinö Valmentaja', 80),
    ],
  },
];
