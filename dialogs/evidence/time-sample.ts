import { awayThatDay, openTime, saveTime } from '../../cards/evidence/time-actions';
import { timeCard, timeToldCard } from '../../cards/evidence/time-card';
import { errorCard } from '../../cards/kit/error-card';
import type { TimeHours } from '../../domain/evidence/time-day';
import { checkTime, timeForm, usualTimeForm } from '../../domain/evidence/time-form';
import { canTellOf } from '../../domain/evidence/time-sample';
import { type LocalDate, readLocalDate } from '../../domain/local-date';
import { canLog } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { pressToken } from '../../storage/kit/press-token';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

interface Place {
  readonly team: CoachingTeam;
  readonly on: LocalDate;
}

/** A coach tells of a day of the sample week, or that there was none, and corrects it later. */
export const timeSampleRoutes: readonly Route[] = [
  onAction(
    saveTime,
    onDay(async (turn, place, { teamId: _team, on: _on, token, ...form }, services) => {
      const checked = checkTime(form);
      if (checked.kind === 'valid') return tell(turn, { ...place, token }, services, checked.hours);
      const { surface, language } = turn;
      return timeCard(language, { ...place, surface, token, form, errors: checked.errors });
    }),
  ),
  onAction(
    awayThatDay,
    onDay((turn, place, { token }, services) => tell(turn, { ...place, token }, services)),
  ),
  onAction(
    openTime,
    onDay(async (turn, place, _data, { store }) => {
      const kept = await store.timeDays.find(place.team.id, turn.who.id, place.on);
      const form = kept?.day.hours ? timeForm(kept.day.hours) : usualTimeForm();
      const { surface, language } = turn;
      return timeCard(language, { ...place, surface, token: formIdFor(turn), form, errors: {} });
    }),
  ),
];

/** What a press asks about a day: only in a coach's own team, of a day that is asked about. */
function onDay<Data extends { readonly teamId: string; readonly on: string }>(
  handle: (turn: Turn, place: Place, data: Data, services: Lent) => Promise<Reply>,
) {
  return async (turn: Turn, data: Data, services: Lent): Promise<Reply> => {
    const team = turn.teams.find(({ id }) => id === data.teamId && canLog(turn.access, id));
    if (!team) return notAllowed(turn);
    const on = readLocalDate(data.on);
    if (on === undefined || !canTellOf(on, turn.today))
      return errorCard(turn.language, { kind: 'misunderstood' });
    return handle(turn, { team, on }, data, services);
  };
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
