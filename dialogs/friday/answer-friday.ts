import { absenceCard, presentCard } from '../../cards/friday/absence-card';
import { nothingCard } from '../../cards/friday/nothing-card';
import {
  logPrompted,
  notAtWork,
  nothingToAdd,
  promptSeekers,
  type TypedNumber,
  takeAbsenceBack,
} from '../../cards/friday/prompt-actions';
import { promptCard } from '../../cards/friday/prompt-card';
import type { PromptView } from '../../cards/friday/prompt-view';
import { wordsIn } from '../../cards/kit/wording';
import { coachPromptAt } from '../../domain/digest/prompt-times';
import { type AbsenceNotice, readAbsence } from '../../domain/friday/read-absence';
import { dayAt, type Week } from '../../domain/local-date';
import { canLog } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, onMessage, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { openForm } from '../meetings/open-form';
import { markAbsent, markPresent } from './absence';
import { keepNumber, keepTypedNumber } from './keep-number';
import type { Lent } from './lent';
import { gatherWeek } from './prompt-view';

/** What a coach answers to Friday's question, and `en ole töissä` at any time. */
export const answerFridayRoutes: readonly Route[] = [
  onAction(logPrompted, async (turn, { week, teamId, ...number }, services) => {
    if (canLog(turn.access, teamId)) {
      await keepTypedNumber(turn, services, week, number);
      await services.store.coachPrompts.answered(turn.who.id, turn.now);
    }
    return openForm(turn, '', services, { teamId });
  }),
  onAction(nothingToAdd, (turn, { week, ...number }, services) =>
    forCoach(turn, async () => {
      const kept = await keepTypedNumber(turn, services, week, number);
      if (kept === 'wrong') return askedAgain(turn, services, week, number);
      await services.store.coachPrompts.answered(turn.who.id, turn.now);
      await noteReading(turn, services);
      return nothingCard(turn.language, await viewOf(turn, services, week));
    }),
  ),
  onAction(promptSeekers, async (turn, { week, teamId, ...number }, services) => {
    if (!canLog(turn.access, teamId)) return notAllowed(turn);
    const { seekers } = number;
    const kept = await keepNumber(turn, services, { teamId, week, seekers });
    await services.store.coachPrompts.answered(turn.who.id, turn.now);
    if (kept === 'wrong')
      return askedAgain(turn, services, week, { ...number, seekersTeamId: teamId });
    await noteReading(turn, services);
    return promptCard(turn.language, await viewOf(turn, services, week));
  }),
  onAction(notAtWork, (turn, { week, ...number }, services) =>
    forCoach(turn, async () => {
      await keepTypedNumber(turn, services, week, number);
      return tellAbsence(turn, services, { from: week, to: week, absence: 'other' });
    }),
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

/** With the number that could not be read, as typed. */
async function askedAgain(
  turn: Turn,
  services: Lent,
  week: Week,
  { seekers: value, seekersTeamId: teamId, seekersBefore: before }: TypedNumber,
): Promise<Reply> {
  await noteReading(turn, services);
  const view = await viewOf(turn, services, week);
  return promptCard(turn.language, { ...view, seekers: { teamId, value, before, error: true } });
}

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
