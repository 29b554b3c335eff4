import { awayThatDay, openTime, saveTime } from '../../cards/evidence/time-actions';
import { timeCard, timeToldCard } from '../../cards/evidence/time-card';
import { errorCard } from '../../cards/kit/error-card';
import type { TimeHours } from '../../domain/evidence/time-day';
import { checkTime, timeForm } from '../../domain/evidence/time-form';
import { sampleWeekOf } from '../../domain/evidence/time-sample';
import { addMonths, type LocalDate, readLocalDate, weekOf } from '../../domain/local-date';
import { canLog } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { pressToken } from '../../storage/kit/press-token';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** How long a day can be told or corrected: as long as it counts in the proposals. */
const MONTHS = 6;
/** The usual day by the municipal agreement, to be corrected when it was another. */
export const USUAL_HOURS = 7.5;

/** A coach tells of a day of the sample week, or that there was none, and corrects it later. */
export const timeSampleRoutes: readonly Route[] = [
  onAction(saveTime, async (turn, { teamId, on, token, ...form }, services) => {
    const place = placeOf(turn, teamId, on);
    if (!place) return notAllowed(turn);
    if (place === 'misunderstood') return errorCard(turn.language, { kind: place });
    const checked = checkTime(form);
    if (checked.kind === 'valid') return tell(turn, { ...place, token }, services, checked.hours);
    const { surface, language } = turn;
    return timeCard(language, { ...place, surface, token, form, errors: checked.errors });
  }),
  onAction(awayThatDay, async (turn, { teamId, on, token }, services) => {
    const place = placeOf(turn, teamId, on);
    if (!place) return notAllowed(turn);
    if (place === 'misunderstood') return errorCard(turn.language, { kind: place });
    return tell(turn, { ...place, token }, services);
  }),
  onAction(openTime, async (turn, { teamId, on }, services) => {
    const place = placeOf(turn, teamId, on);
    if (!place) return notAllowed(turn);
    if (place === 'misunderstood') return errorCard(turn.language, { kind: place });
    const kept = await services.store.timeDays.find(teamId, turn.who.id, place.on);
    const form = timeForm(kept?.day.hours ?? { worked: USUAL_HOURS });
    const { surface, language } = turn;
    return timeCard(language, { ...place, surface, token: formIdFor(turn), form, errors: {} });
  }),
];

interface Place {
  readonly team: CoachingTeam;
  readonly on: LocalDate;
}

/** A coach's own team, and a day of a sample week that is over and not too long ago. */
function placeOf(turn: Turn, teamId: string, on: string): Place | 'misunderstood' | undefined {
  const team = turn.teams.find(({ id }) => id === teamId && canLog(turn.access, id));
  if (!team) return undefined;
  const day = readLocalDate(on);
  const isAsked =
    day !== undefined &&
    day <= turn.today &&
    day >= addMonths(turn.today, -MONTHS) &&
    sampleWeekOf(day) === weekOf(day);
  return isAsked ? { team, on: day } : 'misunderstood';
}

async function tell(
  turn: Turn,
  { team, on, token }: Place & { readonly token: string },
  { store }: Lent,
  hours?: TimeHours,
): Promise<Reply> {
  const day = { teamId: team.id, coachId: turn.who.id, on, hours };
  // A form that is sent again with other hours is another press; the same one is written once.
  await store.timeDays.tell(day, { token: pressToken(token, hours ?? null), at: turn.now });
  const kept = await store.timeDays.find(team.id, turn.who.id, on);
  return timeToldCard(turn.language, { team, on, surface: turn.surface }, kept?.day ?? day);
}
