import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import {
  cancelledCard,
  cancelMeeting,
  meetingForm,
  saveMeeting,
  switchTeam,
} from '../../cards/meetings/meeting-form-card';
import {
  editMeeting,
  logAnother,
  logSame,
  restoreMeeting,
  undoMeeting,
} from '../../cards/meetings/receipt-card';
import { canRestore } from '../../domain/kit/undo';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';
import { formFromDraft } from '../../domain/log-text/meeting-draft';
import { readLog } from '../../domain/log-text/read-log';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { emptyMeetingForm, formOfMeeting } from '../../domain/meetings/meeting-form';
import { canEditMeeting, rolesOf } from '../../domain/permissions';
import { refreshDigests } from '../digest/refresh';
import { formIdFor, sentenceFormIdFor } from '../kit/form-id';
import { onDoor, throughDoor } from '../kit/private-door';
import { onAction, onCommand, onMessage, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import { keepMeeting } from './keep-meeting';
import { formReply } from './meeting-form-reply';
import { receiptOf } from './meeting-receipt';

export const logMeetingRoutes: readonly Route[] = [
  onCommand('log', (turn, text, services) => offerForm(turn, text, services)),
  // A coach's message that reads like a log is offered as one, and not taken as a question.
  onMessage(async (turn, text, services) => {
    if (!rolesOf(turn.access).includes('coach') || !looksLikeLog(text)) return undefined;
    return offerForm(turn, text, services, 'readAsLog');
  }),
  ...onDoor(meetingForm, (turn, { text, byId }, services) =>
    // The words belong to whoever wrote them; anybody else who presses gets an empty form.
    openForm(turn, byId === turn.who.id ? text : '', services),
  ),
  onAction(saveMeeting, keepMeeting),
  onAction(switchTeam, async (turn, data, services) => {
    const teams = coachTeamsOf(turn);
    const team = teams.find(({ id }) => id === data.toTeamId);
    if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
    // Registers differ from team to team: the employer is chosen anew, all else is kept.
    const form = { ...data, employerId: '' };
    return formReply(turn, services, {
      team,
      teams,
      meetingId: data.meetingId,
      form,
      notice: 'switched',
    });
  }),
  onAction(cancelMeeting, async (turn, { edit }, services) => {
    if (edit) return withOwnMeeting(turn, services, edit, () => receiptOf(turn, services, edit));
    return cancelledCard(turn.language);
  }),
  onAction(logAnother, (turn, { teamId }, services) => openForm(turn, '', services, { teamId })),
  onAction(logSame, async (turn, { teamId }, services) => {
    const teams = coachTeamsOf(turn);
    const team = teams.find(({ id }) => id === teamId);
    if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
    const [latest] = await services.store.meetings.latestOf(teamId, turn.who.id, 1);
    const meetingId = formIdFor(turn);
    if (!latest)
      return formReply(turn, services, {
        team,
        teams,
        meetingId,
        form: emptyMeetingForm(turn.today),
        notice: 'sameNone',
      });
    // What was agreed then is not agreed now; the rest is.
    const form = {
      ...formOfMeeting(latest.value.meeting),
      metOn: turn.today,
      nextStep: '',
      nextStepOn: '',
      outcome: '',
    };
    return formReply(turn, services, { team, teams, meetingId, form });
  }),
  onAction(editMeeting, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ logged, etag }) => {
      const teams = coachTeamsOf(turn);
      const team = teams.find(({ id }) => id === which.teamId);
      if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
      const edit = { token: formIdFor(turn), etag };
      return formReply(turn, services, {
        team,
        teams,
        meetingId: which.meetingId,
        form: formOfMeeting(logged.meeting),
        edit,
      });
    }),
  ),
  onAction(undoMeeting, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ logged, etag }) => {
      if (!logged.undoneAt) {
        const undone = { ...logged, undoneAt: turn.now.toISOString() };
        const entry = {
          actorId: turn.who.id,
          action: 'meeting.undo',
          objectId: which.meetingId,
        } as const;
        // Overtaken by another press of the same button, or by an edit: the receipt shows which.
        await services.store.meetings.change(
          { value: logged, etag },
          undone,
          `undo:${turn.deliveryId}`,
          turn.now,
          entry,
        );
        await refreshDigests(turn, services, which.teamId, [logged.meeting.metOn]);
      }
      return receiptOf(turn, services, which);
    }),
  ),
  onAction(restoreMeeting, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ logged, etag }) => {
      if (logged.undoneAt && canRestore(new Date(logged.undoneAt), turn.now)) {
        const { undoneAt: _undoneAt, ...restored } = logged;
        const entry = {
          actorId: turn.who.id,
          action: 'meeting.restore',
          objectId: which.meetingId,
        } as const;
        await services.store.meetings.change(
          { value: logged, etag },
          restored,
          `restore:${turn.deliveryId}`,
          turn.now,
          entry,
        );
        await refreshDigests(turn, services, which.teamId, [logged.meeting.metOn]);
      }
      return receiptOf(turn, services, which);
    }),
  ),
];

async function offerForm(
  turn: Turn,
  text: string,
  services: Services,
  notice?: 'readAsLog',
): Promise<Reply> {
  const t = wordsIn(turn.language);
  if (!rolesOf(turn.access).includes('coach')) return { kind: 'text', text: t('meeting.notCoach') };
  return throughDoor(turn, services, meetingForm, {
    title: t('meeting.title'),
    data: { text, byId: turn.who.id },
    open: (opened) => openForm(opened, text, services, { notice }),
  });
}

/** The empty form, or one filled from `text`. */
export async function openForm(
  turn: Turn,
  text: string,
  services: Services,
  options: { teamId?: string | undefined; notice?: 'readAsLog' | undefined } = {},
): Promise<Reply> {
  const teams = coachTeamsOf(turn);
  const team = options.teamId ? teams.find(({ id }) => id === options.teamId) : teams[0];
  if (!team) return { kind: 'text', text: wordsIn(turn.language)('meeting.notCoach') };
  const sentenceId = sentenceFormIdFor(turn);
  const isSaved = await services.store.meetings.find(team.id, sentenceId);
  const meetingId = isSaved ? formIdFor(turn) : sentenceId;
  const employers = await services.store.employers.register(team.id);
  const draft = formFromDraft(readLog(text, { today: turn.today, employers }), turn.today);
  return formReply(turn, services, {
    team,
    teams,
    meetingId,
    employers,
    ...draft,
    notice: options.notice,
  });
}

/** Refused alike whether the meeting is somebody else's or not there, so that neither is told. */
async function withOwnMeeting(
  turn: Turn,
  { store }: Services,
  which: { meetingId: string; teamId: string },
  then: (found: { logged: LoggedMeeting; etag: string }) => Promise<Reply>,
): Promise<Reply> {
  const found = await store.meetings.find(which.teamId, which.meetingId);
  if (!found || !canEditMeeting(turn.access, found.value.meeting))
    return errorCard(turn.language, { kind: 'notAllowed' });
  return then({ logged: found.value, etag: found.etag });
}
