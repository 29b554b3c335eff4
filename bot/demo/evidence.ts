import { v5 as uuidFrom } from 'uuid';
import { type Month, monthsOver } from '../../domain/criteria/month';
import { monthFormOf, type ToldMonth } from '../../domain/criteria/month-form';
import type { Evidence } from '../../domain/evidence/evidence';
import { addDays, daysOf, type LocalDate, type Week, weekOf } from '../../domain/local-date';
import { coachesOf, leadersOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { DEMO_IDS } from './demo-coach';
import type { DemoTeam } from './people';

const PARTNER = 'Työkyvyn tuen tiimi';
/** Of the weeks before this one: the one without a meeting shows what is missing. */
const WEEK_WITHOUT = 4;
const WEDNESDAY = 2;

interface Days {
  readonly now: Date;
  readonly today: LocalDate;
  /** Newest first, this one included. */
  readonly weeks: readonly Week[];
}

/** What a leader has noted for the criteria in the demo's weeks, and told of its last two months. */
export async function seedEvidence(store: Store, team: DemoTeam, days: Days): Promise<void> {
  const [leader] = leadersOf(team);
  if (!leader) return;
  const { now, today } = days;
  for (const told of notesOf(team, days)) {
    const id = uuidFrom(`evidence ${team.id} ${told.kind} ${told.on}`, DEMO_IDS);
    const evidence = { ticks: [], ...told, id, teamId: team.id, byId: leader.id };
    const press = { teamId: team.id, actorId: leader.id, at: now, token: id };
    await store.evidence.note(press, evidence);
  }
  for (const [at, month] of monthsOver(today, 2).entries()) {
    const token = uuidFrom(`month ${team.id} ${month}`, DEMO_IDS);
    await store.monthTotals.tell(team.id, token, monthEdit(team, month, at, leader.id, now));
  }
}

type Note = Pick<Evidence, 'kind' | 'on'> & Partial<Evidence>;

function notesOf(team: DemoTeam, { today, weeks }: Days): Note[] {
  const coaches = coachesOf(team).map(({ id }) => id);
  const meetings = weeks
    .slice(1)
    .filter((_, ago) => ago + 1 !== WEEK_WITHOUT)
    .map(
      (week, ago): Note => ({
        kind: 'teamMeeting',
        on: addDays(daysOf(week).monday, WEDNESDAY),
        setting: team.isRural || ago % 3 === 0 ? 'remote' : 'inPerson',
        ticks: ago % 2 === 0 ? ['clientSituations', 'jobLeads'] : ['clientSituations', 'newWays'],
        presentIds: coaches,
      }),
    );
  const ago = (weeksAgo: number, kind: Evidence['kind'], more: Partial<Evidence> = {}): Note => ({
    kind,
    on: addDays(daysOf(weekOf(addDays(today, -7 * weeksAgo))).monday, 1),
    ...more,
  });
  return [
    ...meetings,
    ago(2, 'fieldMentoring', { coachId: coaches[0] }),
    ago(7, 'partnerVisit', { partner: PARTNER, setting: 'inPerson' }),
    ago(9, 'steeringGroup', { setting: 'remote' }),
    ago(8, 'outcomeReview', { text: 'Viisi tapaamista viikossa valmentajaa kohti' }),
  ];
}

function monthEdit(team: DemoTeam, month: Month, at: number, byId: string, now: Date) {
  const coaches = coachesOf(team);
  const workPercent = coaches.reduce((sum, { sharePercent = 100 }) => sum + sharePercent, 0);
  const told: ToldMonth = {
    openClients: Math.round((workPercent / 100) * 21) + at,
    workPercent,
    employed: 6 + at,
    jobs: [
      { title: 'varastotyöntekijä', employer: 'Rautakauppa' },
      { title: at === 0 ? 'kokki' : 'siistijä', employer: 'Lounasravintola' },
    ],
    openJobs: 1 + at,
    firstMeetingDays: [21, 34],
    waitingDays: [12],
    coachingPercent: 91,
    communityPercent: 52,
  };
  const mine = monthFormOf(told);
  return { month, base: monthFormOf({}), mine, wasKept: false, byId, at: now };
}
