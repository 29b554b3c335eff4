import { z } from 'zod';
import { isTelling } from '../../domain/kit/form';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { Cup } from '../../domain/meetings/cup';
import type { Meeting } from '../../domain/meetings/meeting';
import { formOfMeeting, MEETING_FIELDS, MEETING_FORM } from '../../domain/meetings/meeting-form';
import type { WeekTarget } from '../../domain/meetings/week-target';
import { adaptiveCard, facts, heading, note, paragraph } from '../kit/adaptive-card';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { shownForm } from '../kit/form-inputs';
import { dayIn, type Words, wordsIn } from '../kit/wording';
import { MEETING_INPUTS } from './meeting-inputs';
import { myWeek } from './my-week-door';

const aMeeting = z.object({ meetingId: z.string(), teamId: z.string() });

export const editMeeting = cardAction('meeting.edit', aMeeting);
export const undoMeeting = cardAction('meeting.undo', aMeeting);
export const restoreMeeting = cardAction('meeting.restore', aMeeting);
/** An empty form, or one filled in as the coach's latest meeting was. */
export const logAnother = cardAction('meeting.another', z.object({ teamId: z.string() }));
export const logSame = cardAction('meeting.same', z.object({ teamId: z.string() }));

export interface ReceiptView {
  readonly meeting: Meeting;
  readonly employerName: string;
  readonly isNewEmployer: boolean;
  /** Face-to-face meetings that count, in the week of the meeting. */
  readonly counted: number;
  readonly target: WeekTarget;
  /** The number of the ISO week, when it is not the present one. */
  readonly otherWeek: number | undefined;
  readonly doesCount: boolean;
  /** The team's cup with the employer, and the coach's own days of meeting it. */
  readonly cup: Cup | undefined;
  readonly ownDays: number;
  readonly changedOn: LocalDate | undefined;
  readonly surface: Surface;
}

/** What was kept, in place of the form: the week so far, and which cup this was. */
export function receiptCard(language: Language, view: ReceiptView): CardReply {
  const t = wordsIn(language);
  const { meeting, surface } = view;
  const title = t('receipt.title');
  const which = { meetingId: meeting.id, teamId: meeting.teamId };
  const body = [
    heading(`✓ ${title}`),
    facts([
      [
        t('receipt.employer'),
        view.isNewEmployer
          ? t('receipt.newEmployer', { name: view.employerName })
          : plain(view.employerName),
      ],
      [t('meeting.field.metOn'), dayIn(language, meeting.metOn)],
      [t('meeting.field.channel'), t(`meeting.channel.${meeting.channel}`)],
      ...keptDetails(t, language, meeting),
    ]),
    ...weekLines(t, view),
    ...cupLines(t, view),
    meeting.clientCode ? note(t('receipt.record')) : undefined,
    view.changedOn
      ? note(t('receipt.edited', { day: dayIn(language, view.changedOn) }))
      : undefined,
  ];
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(language, body, [
      button(logAnother, t('receipt.another'), { teamId: meeting.teamId }, { surface }),
      button(editMeeting, t('receipt.edit'), which, { surface }),
      button(undoMeeting, t('receipt.undo'), which, { surface }),
      button(logSame, t('receipt.same'), { teamId: meeting.teamId }, { surface }),
      button(myWeek.here, t('receipt.back'), { teamId: meeting.teamId }, { surface }),
    ]),
  };
}

/** The fields of a receipt, below employer, day and channel. */
const DETAILS = MEETING_FIELDS.filter(
  (field) => !['employerId', 'newEmployer', 'metOn', 'confirmOld', 'channel'].includes(field),
);

function keptDetails(t: Words, language: Language, meeting: Meeting): [string, string][] {
  const form = formOfMeeting(meeting);
  const shown = shownForm(t, MEETING_INPUTS, { form });
  return DETAILS.filter((field) => isTelling(MEETING_FORM[field], form[field])).map((field) => [
    shown.state(field).label,
    shown.told(language, field),
  ]);
}

function weekLines(
  t: Words,
  { counted, target, otherWeek, doesCount }: ReceiptView,
): CardElement[] {
  const lines = [
    paragraph(weekLine(t, counted, target, otherWeek), { weight: 'Bolder', spacing: 'Medium' }),
  ];
  if (target.kind === 'target' && target.by === 'jobSeekers')
    lines.push(note(t('receipt.bySeekers')));
  if (!doesCount) lines.push(note(t('receipt.notCounted')));
  return lines;
}

function weekLine(
  t: Words,
  count: number,
  target: WeekTarget,
  otherWeek: number | undefined,
): string {
  if (target.kind === 'noSeekers') return t('receipt.weekNoTarget', { count });
  const figures = { count, target: target.meetings };
  return otherWeek === undefined
    ? t('receipt.week', figures)
    : t('receipt.otherWeek', { ...figures, week: otherWeek });
}

function cupLines(t: Words, { meeting, cup, ownDays }: ReceiptView): CardElement[] {
  if (!cup) return [];
  if (meeting.channel !== 'faceToFace') return [note(t('receipt.noCup', { days: cup.days }))];
  return [
    paragraph(t('receipt.cup', { cup: cup.days, days: cup.days, own: ownDays }), {
      spacing: 'Small',
    }),
    note(t(`receipt.cupMeaning.${cup.cup}`)),
  ];
}

/** In place of the receipt after an undo. */
export function undoneCard(
  language: Language,
  view: { meeting: Meeting; employerName: string; surface: Surface; canRestore: boolean },
): CardReply {
  const t = wordsIn(language);
  const { meeting, surface } = view;
  const title = t('receipt.undoneTitle');
  const text = view.canRestore
    ? t('receipt.undone', {
        employer: view.employerName,
        day: dayIn(language, meeting.metOn),
      })
    : t('receipt.gone');
  const which = { meetingId: meeting.id, teamId: meeting.teamId };
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(text)],
      [
        view.canRestore
          ? button(restoreMeeting, t('receipt.restore'), which, { surface })
          : undefined,
        button(logAnother, t('receipt.another'), { teamId: meeting.teamId }, { surface }),
      ],
    ),
  };
}
