import { z } from 'zod';
import type { Language } from '../../domain/language';
import { buttonRow, container, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { myWeek } from '../meetings/my-week-door';
import { weekFigure } from '../meetings/week-figure';
import type { MeetingLine, MyWeekView, WeekView } from './my-week-view';

export const openMeeting = cardAction(
  'mine.meeting',
  z.object({ meetingId: z.string(), teamId: z.string() }),
);

// What still fits into a card with the longest names; a week has seldom half of it.
const LINES_A_WEEK = 6;

export function figureOf(t: Words, { count, target, absence }: WeekView): string {
  return weekFigure(t, { counted: count.counted, target, absence });
}

export function moreNote(t: Words, hidden: number): CardElement[] {
  return hidden > 0 ? [note(t('mine.more', { count: hidden }))] : [];
}

/** The way to the week's meetings that do not fit. */
function moreButton(t: Words, view: MyWeekView, { week }: WeekView, hidden: number): CardElement[] {
  if (hidden <= 0) return [];
  const data = { teamId: view.team.id, period: week, page: 0 };
  const look = { surface: view.surface, inputs: 'none' } as const;
  return [buttonRow([button(myWeek.here, t('mine.moreMeetings', { count: hidden }), data, look)])];
}

export function weekLines(
  language: Language,
  view: MyWeekView,
  week: WeekView,
  id: 'now' | 'before',
): CardElement[] {
  const t = wordsIn(language);
  const title = `${t('mine.week', { week: week.number })}: ${figureOf(t, week)}`;
  const shown = week.meetings
    .slice(0, LINES_A_WEEK)
    .map((line) => meetingLine(t, language, view, line));
  const hidden = week.meetings.length - shown.length;
  const items =
    week.meetings.length === 0
      ? [note(t('mine.none'))]
      : [...shown, ...moreButton(t, view, week, hidden)];
  return fold(t, { id, title, items, isOpen: id === 'now' });
}

/** One meeting; pressing it opens the receipt, where it is edited or undone. */
export function meetingLine(
  t: Words,
  language: Language,
  view: { readonly team: { readonly id: string }; readonly surface: Surface },
  { meeting, employerName }: MeetingLine,
): CardElement {
  const day = dayIn(language, meeting.metOn);
  const open = button(
    openMeeting,
    t('mine.open', { employer: employerName, day }),
    { meetingId: meeting.id, teamId: view.team.id },
    { surface: view.surface, inputs: 'none' },
  );
  return container(
    [
      paragraph(plain(employerName), { color: 'Accent' }),
      note(`${day} · ${t(`meeting.channel.${meeting.channel}`)}`, { spacing: 'None' }),
    ],
    { spacing: 'Small', selectAction: open },
  );
}
