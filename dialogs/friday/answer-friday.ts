import { absenceCard, presentCard } from '../../cards/friday/absence-card';
import { nothingCard } from '../../cards/friday/nothing-card';
import {
  logPrompted,
  notAtWork,
  nothingToAdd,
  promptSeekers,
  takeAbsenceBack,
} from '../../cards/friday/prompt-actions';
import { promptCard } from '../../cards/friday/prompt-card';
import type { PromptView } from '../../cards/friday/prompt-view';
import { wordsIn } from '../../cards/kit/wording';
import { coachPromptAt } from '../../domain/digest/prompt-times';
import { type AbsenceNotice, readAbsence } from '../../domain/friday/read-absence';
import { dayAt, type Week } from '../../domain/local-date';
import { readJobSeekers } from '../../domain/meetings/job-seekers';
import { canLog } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, onMessage, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { openForm } from '../meetings/open-form';
import { markAbsent, markPresent, refreshTold } from './absence';
import type { Lent } from './lent';
import { gatherWeek } from './prompt-view';

/** What a coach answers to Friday's question, and `en ole töissä` at any time. */
export const answerFridayRoutes: readonly Route[] = [
  onAction(logPrompted, async (turn, { teamId }, services) => {
    if (canLog(turn.access, teamId))
      await services.store.coachPrompts.answered(turn.who.id, turn.now);
    return openForm(turn, '', services, { teamId });
  }),
  onAction(nothingToAdd, (turn, { week }, services) =>
    forCoach(turn, async () => {
      await services.store.coachPrompts.answered(turn.who.id, turn.now);
      await noteReading(turn, services);
      return nothingCard(turn.language, await viewOf(turn, services, week));
    }),
  ),
  onAction(promptSeekers, async (turn, { week, teamId, seekers }, services) => {
    if (!canLog(turn.access, teamId)) return notAllowed(turn);
    const { store } = services;
    const jobSeekers = readJobSeekers(seekers);
    if (jobSeekers !== undefined) {
      await store.weekNotes.tell(
        teamId,
        { coachId: turn.who.id, week, jobSeekers },
        { actorId: turn.who.id, at: turn.now, token: `seekers:${turn.deliveryId}` },
      );
      await refreshTold(turn, services, { from: week, to: week });
    }
    await store.coachPrompts.answered(turn.who.id, turn.now);
    await noteReading(turn, services);
    const view = await viewOf(turn, services, week);
    const wrong = { teamId, value: seekers, error: true };
    return promptCard(turn.language, jobSeekers === undefined ? { ...view, seekers: wrong } : view);
  }),
  onAction(notAtWork, (turn, { week }, services) =>
    forCoach(turn, () => tellAbsence(turn, services, { from: week, to: week, absence: 'other' })),
  ),
  onAction(takeAbsenceBack, (turn, span, services) =>
    forCoach(turn, async (teamId) => {
      await markPresent(turn, services, span);
      return presentCard(turn.language, { ...span, teamId, surface: turn.surface });
    }),
  ),
  // Before logs and questions are read: only whole sentences about the speaker are taken.
  onMessage(async (turn, text, services) => {
    if (coachTeamsOf(turn).length === 0) return undefined;
    const notice = readAbsence(text, turn.today);
    if (!notice) return undefined;
    return turn.where.kind === 'personal'
      ? tellAbsence(turn, services, notice)
      : { kind: 'text', text: wordsIn(turn.language)('prompt.onlyOwnChat') };
  }),
];

async function tellAbsence(turn: Turn, services: Lent, notice: AbsenceNotice): Promise<Reply> {
  const absence = await markAbsent(turn, services, notice);
  return absenceCard(turn.language, { ...notice, absence, surface: turn.surface });
}

async function forCoach(turn: Turn, then: (teamId: string) => Promise<Reply>): Promise<Reply> {
  const [team] = coachTeamsOf(turn);
  return team ? then(team.id) : notAllowed(turn);
}

/** The coach's own figures are about to be shown. */
async function noteReading(turn: Turn, { store }: Lent): Promise<void> {
  const { who, deliveryId: readingId, now: at } = turn;
  const reading = { readerId: who.id, of: who.id, readingId, at };
  await Promise.all(
    coachTeamsOf(turn).map(({ id }) => store.audit.figuresRead({ teamId: id, ...reading })),
  );
}

async function viewOf(turn: Turn, { store, timeZone }: Lent, week: Week): Promise<PromptView> {
  const teams = coachTeamsOf(turn);
  const { view } = await gatherWeek(store, { coachId: turn.who.id, teams, week });
  const askedOn = dayAt(coachPromptAt(week, timeZone), timeZone);
  const endedOn = turn.today > askedOn ? askedOn : undefined;
  return { ...view, nth: 0, endedOn, surface: turn.surface };
}
