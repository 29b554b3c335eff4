import type { RegisterPlace } from '../../cards/employers/employer-actions';
import { employerCard } from '../../cards/employers/employer-card';
import type { EmployerNotice } from '../../cards/employers/employer-view';
import { wordsIn } from '../../cards/kit/wording';
import { employerChanges } from '../../domain/employers/employer-changes';
import { dayAt } from '../../domain/local-date';
import { accountOf } from '../../domain/meetings/account';
import { cupOf } from '../../domain/meetings/cup';
import { canLog, canMergeEmployers, canSeeEmployers } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** The contacts that are shown of an employer. */
const CONTACTS = 12;

interface Asked {
  readonly id: string;
  readonly place: RegisterPlace;
  readonly notice?: EmployerNotice | undefined;
}

/**
 * Brings over what is still logged for an employer merged into this one: when the merge was cut
 * off half-way, or a meeting was saved while it went on. Then shows it.
 */
export async function settleAndShow(turn: Turn, services: Lent, asked: Asked): Promise<Reply> {
  const teamId = asked.place.team;
  if (!canSeeEmployers(turn.access, teamId)) return notAllowed(turn);
  const { employers, meetings } = services.store;
  const found = await employers.findCurrent(teamId, asked.id);
  for (const former of found?.value.absorbed ?? [])
    await meetings.moveAll(teamId, former, found?.value.employer.id ?? '', turn.now);
  return showEmployer(turn, services, asked);
}

/** The employer as it is now, or the one it was merged into, for those of the team. */
export async function showEmployer(
  turn: Turn,
  { store, timeZone }: Lent,
  { id, place, notice }: Asked,
): Promise<Reply> {
  const teamId = place.team;
  if (!canSeeEmployers(turn.access, teamId)) return notAllowed(turn);
  const found = await store.employers.findCurrent(teamId, id);
  if (!found) return { kind: 'text', text: wordsIn(turn.language)('employers.gone') };
  const { employer, history, absorbed = [] } = found.value;
  const isCoach = canLog(turn.access, teamId);
  const [team, own, latest, kept, ...former] = await Promise.all([
    store.meetings.faceToFaceDays(teamId, employer.id),
    isCoach
      ? store.meetings.faceToFaceDays(teamId, employer.id, { coachId: turn.who.id })
      : undefined,
    store.meetings.latestWith(teamId, employer.id, CONTACTS),
    store.teams.find(teamId),
    ...absorbed.map((formerId) => store.employers.find(teamId, formerId)),
  ]);
  const contacts = latest.map(({ value }) => value.meeting);
  const account = accountOf(contacts);
  const nameOf = (coachId: string) =>
    kept?.value.people.find((person) => person.id === coachId)?.name ?? '';
  return employerCard(turn.language, {
    employer,
    place,
    notice,
    days: { team, own },
    cup: cupOf(team),
    contacts: contacts.map(({ metOn, channel, outcome, coachId }) => ({
      metOn,
      channel,
      outcome,
      coachName: nameOf(coachId),
    })),
    account,
    stepBy: account.nextStep && nameOf(account.nextStep.coachId),
    canLog: isCoach,
    changes: employerChanges(employer, history).map(({ at, fields }) => ({
      on: dayAt(new Date(at), timeZone),
      fields,
    })),
    absorbed: former.flatMap((entry) => (entry ? [entry.value.employer] : [])),
    canMerge: canMergeEmployers(turn.access, teamId),
    surface: turn.surface,
  });
}
