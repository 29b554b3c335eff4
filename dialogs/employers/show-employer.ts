import { type EmployerNotice, employerCard } from '../../cards/employers/employer-card';
import type { RegisterPlace } from '../../cards/employers/employer-list-card';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { employerChanges } from '../../domain/employers/employer-changes';
import { dayAt } from '../../domain/local-date';
import { cupOf } from '../../domain/meetings/cup';
import { canLog, canMergeEmployers, canSeeEmployers } from '../../domain/permissions';
import type { RegisteredEmployer } from '../../storage/employers/employers';
import type { Stored } from '../../storage/kit/record';
import type { Reply, Services, Turn } from '../kit/turn';

/** The employer as it is now, or the one it was merged into, for those of the team. */
export async function showEmployer(
  turn: Turn,
  { store, timeZone }: Services,
  asked: { id: string; place: RegisterPlace; notice?: EmployerNotice | undefined },
): Promise<Reply> {
  const { place, notice } = asked;
  const teamId = place.team;
  if (!canSeeEmployers(turn.access, teamId))
    return errorCard(turn.language, { kind: 'notAllowed' });
  const found = await store.employers.findCurrent(teamId, asked.id);
  if (!found) return { kind: 'text', text: wordsIn(turn.language)('employers.gone') };
  const { employer, history, absorbed = [] } = found.value;
  await settleMerges(store, found, turn.now);
  const isCoach = canLog(turn.access, teamId);
  const [team, own, last, ...former] = await Promise.all([
    store.meetings.faceToFaceDays(teamId, employer.id),
    isCoach
      ? store.meetings.faceToFaceDays(teamId, employer.id, { coachId: turn.who.id })
      : undefined,
    store.meetings.lastWith(teamId, employer.id),
    ...absorbed.map((id) => store.employers.find(teamId, id)),
  ]);
  return employerCard(turn.language, {
    employer,
    place,
    notice,
    days: { team, own },
    cup: cupOf(team),
    lastContactOn: last?.value.meeting.metOn,
    changes: employerChanges(employer, history).map(({ at, fields }) => ({
      on: dayAt(new Date(at), timeZone),
      fields,
    })),
    absorbed: former.flatMap((one) => (one ? [one.value.employer] : [])),
    canMerge: canMergeEmployers(turn.access, teamId),
    surface: turn.surface,
  });
}

/**
 * Brings over what is still logged for an employer merged into this one: when the merge was cut
 * off half-way, or a meeting was saved while it went on.
 */
async function settleMerges(
  store: Services['store'],
  { value }: Stored<RegisteredEmployer>,
  at: Date,
): Promise<void> {
  const { id, teamId } = value.employer;
  for (const former of value.absorbed ?? []) await store.meetings.moveAll(teamId, former, id, at);
}
