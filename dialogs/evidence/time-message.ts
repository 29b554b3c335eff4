import { timeCard } from '../../cards/evidence/time-card';
import type { Maker } from '../../domain/deliveries/maker';
import { usualTimeForm } from '../../domain/evidence/time-form';
import { dayAt } from '../../domain/local-date';
import { isCoachOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';

/**
 * A day of the sample week, asked the next working morning; nothing later than that day, of a day
 * that was told already, or in a week away.
 */
export async function timeSampleMessage(
  { teamId, coachId, week, on }: Extract<Maker, { kind: 'timeSample' }>,
  { services: { store, timeZone }, now, scheduledAt }: Composing,
): Promise<Composed | undefined> {
  if (dayAt(now, timeZone) > dayAt(scheduledAt, timeZone)) return undefined;
  const [team, told, coachWeek, profile] = await Promise.all([
    store.teams.find(teamId),
    store.timeDays.find(teamId, coachId, on),
    store.weekNotes.coachWeek(teamId, coachId, week),
    store.people.find(coachId),
  ]);
  if (!team || !isCoachOf(team.value, coachId) || told || coachWeek?.absence) return undefined;
  // Whoever wants no questions on Fridays wants none on other days.
  if (profile?.value.fridayQuestion === 'off') return undefined;
  const language = profile?.value.language ?? team.value.language;
  const { card, title } = timeCard(language, {
    team: team.value,
    on,
    surface: 'chat',
    token: `time:${teamId}:${coachId}:${on}`,
    form: usualTimeForm(),
    errors: {},
  });
  return { card, summary: title };
}
