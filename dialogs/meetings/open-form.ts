import { wordsIn } from '../../cards/kit/wording';
import { logAnother, logNext, logSame, logWith } from '../../cards/meetings/meeting-actions';
import { meetingForm, switchTeam } from '../../cards/meetings/meeting-form-actions';
import { rolesOf } from '../../domain/access';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';
import { afterContact, formFromDraft } from '../../domain/log-text/meeting-draft';
import { readContacts } from '../../domain/log-text/read-contacts';
import type { Meeting } from '../../domain/meetings/meeting';
import { emptyMeetingForm } from '../../domain/meetings/meeting-form';
import { offeredName } from '../../domain/meetings/offered-name';
import { similarMeetingForm } from '../../domain/meetings/similar-meeting';
import { formIdFor, sentenceFormIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, onMessage, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import type { Lent } from './lent';
import { formReply } from './meeting-form-reply';
import { withOwnMeeting } from './with-own-meeting';

/** All ways to the form of a new meeting. */
export const openFormRoutes: readonly Route[] = [
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
  onAction(switchTeam, async (turn, data, services) => {
    const teams = coachTeamsOf(turn);
    const team = teams.find(({ id }) => id === data.toTeamId);
    if (!team) return notAllowed(turn);
    // Registers differ from team to team: the employer is chosen anew, all else is kept.
    const isOffered = offeredName(data.employerId) !== undefined;
    const form = { ...data, employerId: isOffered ? data.employerId : '' };
    const { meetingId, next } = data;
    const offers = data.offers.filter((offer) => offeredName(offer) !== undefined);
    const kept = { meetingId, form, offers, next };
    return formReply(turn, services, { team, teams, ...kept, notice: 'switched' });
  }),
  onAction(logAnother, (turn, { teamId }, services) => openForm(turn, '', services, { teamId })),
  onAction(logWith, async (turn, { teamId, employerId }, services) => {
    const teams = coachTeamsOf(turn);
    const team = teams.find(({ id }) => id === teamId);
    if (!team) return notAllowed(turn);
    const form = { ...emptyMeetingForm(turn.today), employerId };
    return formReply(turn, services, {
      team,
      teams,
      meetingId: formIdFor(turn),
      form,
      isNew: true,
    });
  }),
  onAction(logNext, (turn, { text, ...which }, services) =>
    withOwnMeeting(turn, services, which, ({ value: { meeting: after } }) =>
      openForm(turn, text, services, { teamId: which.teamId, after }),
    ),
  ),
  onAction(logSame, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ value: { meeting } }) => {
      const teams = coachTeamsOf(turn);
      const team = teams.find(({ id }) => id === which.teamId);
      if (!team) return notAllowed(turn);
      const form = similarMeetingForm(meeting, turn.today);
      return formReply(turn, services, {
        team,
        teams,
        meetingId: formIdFor(turn),
        form,
        isNew: true,
      });
    }),
  ),
];

async function offerForm(
  turn: Turn,
  text: string,
  services: Lent,
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

interface FormOptions {
  readonly teamId?: string | undefined;
  readonly notice?: 'readAsLog' | undefined;
  /** The contact that the same message told of before. */
  readonly after?: Meeting | undefined;
}

/** The empty form, or one filled from `text`. */
export async function openForm(
  turn: Turn,
  text: string,
  services: Lent,
  options: FormOptions = {},
): Promise<Reply> {
  const { meetings, employers: registers } = services.store;
  const teams = coachTeamsOf(turn);
  const team = options.teamId ? teams.find(({ id }) => id === options.teamId) : teams[0];
  if (!team) return { kind: 'text', text: wordsIn(turn.language)('meeting.notCoach') };
  const sentenceId = sentenceFormIdFor(turn);
  const [kept, employers] = await Promise.all([
    meetings.find(team.id, sentenceId),
    registers.register(team.id),
  ]);
  const meetingId = kept ? formIdFor(turn) : sentenceId;
  const { after, notice } = options;
  const { draft, next } = readContacts(text, { today: turn.today, employers });
  const form = formFromDraft(after ? afterContact(draft, after) : draft, turn.today);
  return formReply(turn, services, {
    team,
    teams,
    meetingId,
    employers,
    ...form,
    next,
    notice,
    isNew: true,
  });
}
