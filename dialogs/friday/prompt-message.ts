import { promptCard } from '../../cards/friday/prompt-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Maker } from '../../domain/deliveries/maker';
import { promptRemindersAt } from '../../domain/digest/prompt-times';
import { isOpen, UNANSWERED_BEFORE_PAUSE } from '../../domain/friday/pause';
import { dayAt, weekNumberOf } from '../../domain/local-date';
import { type CoachingTeam, isCoachOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { type Composed, type Composing, isLate } from '../kit/composing';
import { unansweredOf } from './friday-question';
import { lastLoggedSince } from './last-logged';
import { gatherWeek } from './prompt-view';

/** Less than this after the question, as after downtime, a reminder would be one too many. */
const BEFORE_REMINDER_MS = 30 * 60_000;

export type CoachPrompt = Extract<Maker, { kind: 'coachPrompt' }>;

/**
 * Friday's question to a coach, or a reminder of it; nothing when it is not wanted any more. A
 * coach of several teams gets one, from the oldest of them, about them all.
 */
export async function coachPromptMessage(
  { teamId, coachId, week, nth }: CoachPrompt,
  composing: Composing,
): Promise<Composed | undefined> {
  const { services, now, scheduledAt } = composing;
  const { store, timeZone } = services;
  if (dayAt(now, timeZone) > dayAt(scheduledAt, timeZone)) return undefined;
  const [teams, profile] = await Promise.all([
    teamsCoachedBy(store, coachId),
    store.people.find(coachId),
  ]);
  const [first] = teams;
  if (first?.id !== teamId || profile?.value.fridayQuestion === 'off') return undefined;
  const { view, isQuiet } = await gatherWeek(store, { coachId, teams, week });
  if (isQuiet) return undefined;
  const asking = await turnToAsk({ coachId, week, nth, teams }, composing);
  if (!asking) return undefined;
  const language = profile?.value.language ?? first.language;
  const readingId = `prompt:${coachId}:${week}:${nth}`;
  await store.audit.figuresRead({ teamId, readerId: coachId, of: coachId, readingId, at: now });
  const { card } = promptCard(language, {
    ...view,
    nth,
    isLate: isLate(composing),
    isLastBeforePause: asking.isLastBeforePause,
    surface: 'chat',
  });
  const summary = nth > 0 ? 'prompt.reminderSummary' : 'prompt.summary';
  return {
    card,
    summary: wordsIn(language)(summary, { week: weekNumberOf(week) }),
    // A question that never arrives is none that nobody answered.
    noteArrival: asking.isNew ? () => store.coachPrompts.asked(coachId, week, now) : undefined,
  };
}

async function teamsCoachedBy(
  store: Pick<Store, 'teams'>,
  coachId: string,
): Promise<CoachingTeam[]> {
  const teams = (await store.teams.of(coachId)).map(({ value }) => value);
  return teams.filter((team) => isCoachOf(team, coachId));
}

interface Asked extends Pick<CoachPrompt, 'coachId' | 'week' | 'nth'> {
  readonly teams: readonly CoachingTeam[];
}

/** Whether to ask now, and whether it is for the first time this week. */
async function turnToAsk(
  { coachId, week, nth, teams }: Asked,
  { services, now }: Composing,
): Promise<{ readonly isNew: boolean; readonly isLastBeforePause: boolean } | undefined> {
  const { store, timeZone } = services;
  const teamIds = teams.map(({ id }) => id);
  const history = await store.coachPrompts.find(coachId);
  const question = history.asked.find((asked) => asked.week === week);
  if (nth > 0) {
    if (!question || now.getTime() - question.at.getTime() < BEFORE_REMINDER_MS) return undefined;
    const next = promptRemindersAt(week, timeZone)[nth];
    if (next && now >= next) return undefined;
  }
  if (question) {
    const since = question.at;
    const logged = await lastLoggedSince(store, { coachId, teamIds, since, now, timeZone });
    return isOpen(history, week, logged) ? { isNew: false, isLastBeforePause: false } : undefined;
  }
  const unanswered = await unansweredOf(services, history, { coachId, teamIds, now });
  if (unanswered >= UNANSWERED_BEFORE_PAUSE) return undefined;
  return { isNew: true, isLastBeforePause: unanswered === UNANSWERED_BEFORE_PAUSE - 1 };
}
