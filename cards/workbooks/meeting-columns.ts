import type { Language } from '../../domain/language';
import { countsInWeek, type Meeting } from '../../domain/meetings/meeting';
import { wordsIn } from '../kit/wording';
import { dayCell, numberCell, textCell } from './cells';
import type { Column } from './sheet';

/** A meeting as a row; `coachName` is missing for one who has left the team. */
export interface MeetingRow {
  readonly meeting: Omit<Meeting, 'contactName' | 'clientCode'>;
  readonly employerName: string;
  readonly coachName?: string | undefined;
}

/** What a meeting is in any workbook: no client's code, no contact person's name. */
export function meetingColumns(
  language: Language,
  options: { coach: boolean },
): Column<MeetingRow>[] {
  const t = wordsIn(language);
  const yesNo = (is: boolean | undefined) =>
    textCell(is === undefined ? undefined : t(is ? 'yesNo.yes' : 'yesNo.no'));
  const coach: Column<MeetingRow> = {
    title: t('workbook.column.coach'),
    width: 24,
    cell: ({ coachName }) => textCell(coachName ?? t('workbook.formerCoach')),
  };
  return [
    {
      title: t('workbook.column.metOn'),
      width: 12,
      cell: ({ meeting }) => dayCell(language, meeting.metOn),
    },
    ...(options.coach ? [coach] : []),
    {
      title: t('workbook.column.employer'),
      width: 30,
      cell: ({ employerName }) => textCell(employerName),
    },
    {
      title: t('workbook.column.channel'),
      width: 14,
      cell: ({ meeting }) => textCell(t(`meeting.channel.${meeting.channel}`)),
    },
    {
      title: t('workbook.column.counts'),
      width: 12,
      cell: ({ meeting }) => yesNo(countsInWeek(meeting)),
    },
    {
      title: t('workbook.column.participants'),
      width: 22,
      cell: ({ meeting }) => textCell(t(`meeting.participants.${meeting.participants}`)),
    },
    {
      title: t('workbook.column.basis'),
      width: 30,
      cell: ({ meeting: { basis } }) => textCell(basis && t(`meeting.basis.${basis}`)),
    },
    {
      title: t('workbook.column.inLine'),
      width: 16,
      cell: ({ meeting }) => yesNo(meeting.isInLineWithPlan),
    },
    {
      title: t('workbook.column.deeds'),
      width: 40,
      cell: ({ meeting: { deeds } }) =>
        textCell(deeds.map((deed) => t(`meeting.deeds.${deed}`)).join('; ')),
    },
    {
      title: t('workbook.column.outcome'),
      width: 18,
      cell: ({ meeting: { outcome } }) => textCell(outcome && t(`meeting.outcome.${outcome}`)),
    },
    {
      title: t('workbook.column.nextStep'),
      width: 40,
      cell: ({ meeting }) => textCell(meeting.nextStep),
    },
    {
      title: t('workbook.column.nextStepOn'),
      width: 14,
      cell: ({ meeting }) => dayCell(language, meeting.nextStepOn),
    },
    {
      title: t('workbook.column.minutes'),
      width: 10,
      cell: ({ meeting }) => numberCell(meeting.minutes),
    },
  ];
}
