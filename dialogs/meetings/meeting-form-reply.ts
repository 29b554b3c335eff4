import { meetingFormCard } from '../../cards/meetings/meeting-form-card';
import {
  EMPLOYERS_IN_CARD,
  type EmployerChoice,
  type MeetingFormView,
} from '../../cards/meetings/meeting-form-view';
import type { Employer } from '../../domain/employers/employer';
import { sortRegister } from '../../domain/employers/sorted-register';
import type { MeetingForm } from '../../domain/meetings/meeting-form';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

const RECENT_MEETINGS = 20;

export interface FormRequest
  extends Partial<
    Pick<
      MeetingFormView,
      'dayDoubt' | 'delicate' | 'errors' | 'likelySame' | 'notice' | 'loggedBefore' | 'isNew'
    >
  > {
  readonly team: CoachingTeam;
  /** All the coach's teams. */
  readonly teams: readonly CoachingTeam[];
  readonly meetingId: string;
  readonly form: MeetingForm;
  readonly found?: MeetingFormView['data']['found'];
  readonly readOn?: string | undefined;
  readonly edit?: MeetingFormView['data']['edit'];
  readonly keptWords?: readonly string[] | undefined;
  /** As `MeetingFormView` tells it. */
  readonly offers?: readonly string[];
  readonly next?: MeetingFormView['data']['next'];
  /** The team's register, when it was read already. */
  readonly employers?: readonly Employer[];
}

/** The form, with the employers the coach has met lately at the top of the list. */
export async function formReply(turn: Turn, services: Lent, request: FormRequest): Promise<Reply> {
  const { team, form, offers = [], found = [] } = request;
  // Marked as read only as long as the field says what was read.
  const readOn = request.readOn ?? (request.isNew ? form.metOn : undefined);
  const [register, latest] = await Promise.all([
    request.employers ?? services.store.employers.register(team.id),
    services.store.meetings.latestOf(team.id, turn.who.id, RECENT_MEETINGS),
  ]);
  const first = [
    form.employerId,
    ...offers,
    ...latest.map(({ value }) => value.meeting.employerId),
  ];
  const employers = orderEmployers(register, first);
  return meetingFormCard(turn.language, {
    data: {
      meetingId: request.meetingId,
      teamId: team.id,
      found: found.filter((field) => field !== 'metOn' || form.metOn === readOn),
      readOn,
      edit: request.edit,
      offers,
      keptWords: request.keptWords ?? [],
      next: request.next,
    },
    form,
    today: turn.today,
    employers: employers.slice(0, EMPLOYERS_IN_CARD),
    hasMoreEmployers: employers.length > EMPLOYERS_IN_CARD,
    dayDoubt: request.dayDoubt,
    errors: request.errors ?? {},
    likelySame: request.likelySame ?? [],
    notice: request.notice,
    delicate: request.delicate,
    loggedBefore: request.loggedBefore,
    teams: request.teams.map(({ id, name }) => ({ id, name })),
    hasClientCodes: services.features.clientCodes,
    surface: turn.surface,
    isNew: request.isNew,
  });
}

function orderEmployers(register: readonly Employer[], first: readonly string[]): EmployerChoice[] {
  const byId = new Map(register.map((employer) => [employer.id, employer]));
  const met = [...new Set(first)].flatMap((id) => byId.get(id) ?? []);
  const others = sortRegister(register).filter((employer) => !met.includes(employer));
  return [...met, ...others].map(({ id, name, site }) => ({
    id,
    name: site ? `${name}, ${site}` : name,
  }));
}
