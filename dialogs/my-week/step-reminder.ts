import { wordsIn } from '../../cards/kit/wording';
import {
  remindersCard,
  stepReminderCard,
  switchReminders,
} from '../../cards/my-week/step-reminder-card';
import type { Maker } from '../../domain/deliveries/maker';
import { dayAt } from '../../domain/local-date';
import { openSteps } from '../../domain/meetings/next-step';
import { isCoachOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { coachTeamsOf } from '../meetings/coach-teams';
import { switchMorningReminder } from './morning-reminder';
import { showWeek } from './show-week';
import { contactsSince } from './week-facts';

/** Nothing after that day, in a week away, for who wants none, or when all of it is done or met. */
export async function stepReminderMessage(
  { teamId, coachId, week, on }: Extract<Maker, { kind: 'stepReminder' }>,
  { services: { store, timeZone }, now }: Composing,
): Promise<Composed | undefined> {
  if (dayAt(now, timeZone) !== on) return undefined;
  const [team, coachWeek, profile, agreed] = await Promise.all([
    store.teams.find(teamId),
    store.weekNotes.coachWeek(teamId, coachId, week),
    store.people.find(coachId),
    store.meetings.dueIn(teamId, coachId, week),
  ]);
  if (!team || !isCoachOf(team.value, coachId) || coachWeek?.absence) return undefined;
  if (profile?.value.morningReminder === 'off') return undefined;
  const due = agreed.map(({ value }) => value);
  const since = await contactsSince(store.meetings, { teamId, coachId, today: on }, due);
  const own = since.map(({ meeting }) => meeting);
  const steps = openSteps(due, own).filter(({ nextStepOn }) => nextStepOn === on);
  if (steps.length === 0) return undefined;
  const ids = steps.map(({ meeting }) => meeting.employerId);
  const names = await store.employers.namesOf(teamId, ids);
  const lines = steps
    .map(({ meeting, nextStepOn }) => ({
      meeting,
      nextStepOn,
      employerName: names.get(meeting.employerId) ?? '',
    }))
    .toSorted((a, b) => a.employerName.localeCompare(b.employerName, 'fi'));
  const language = profile?.value.language ?? team.value.language;
  const card = stepReminderCard(language, teamId, lines);
  return { card, summary: wordsIn(language)('mine.remind.title') };
}

export const stepReminderRoutes: readonly Route[] = [
  onAction(switchReminders, async (turn, { teamId, to, isInMine }, services) => {
    if (!coachTeamsOf(turn).some(({ id }) => id === teamId)) return notAllowed(turn);
    await switchMorningReminder(turn, services, to);
    return isInMine
      ? showWeek(turn, { teamId }, services)
      : remindersCard(turn.language, { teamId, isOn: to === 'on', surface: turn.surface });
  }),
];
