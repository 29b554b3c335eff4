import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { Meeting } from '../../domain/meetings/meeting';
import type { OwnWeek } from '../../domain/my-week/own-week';
import {
  adaptiveCard,
  buttonRow,
  container,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { textInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { dayIn, numberIn, percentIn, type Words, wordsIn } from '../kit/wording';
import { myWeek } from '../meetings/my-week-door';
import { logAnother } from '../meetings/receipt-card';
import { weekFigure } from '../meetings/week-figure';
import { ownLogButton } from '../workbooks/download';
import { absentLines, pausedLines } from './mine-part';
import { weekChart } from './week-chart';

export const openMeeting = cardAction(
  'mine.meeting',
  z.object({ meetingId: z.string(), teamId: z.string() }),
);
export const reportSeekers = cardAction(
  'mine.seekers',
  z.object({
    teamId: z.string(),
    token: z.string(),
    seekers: typed,
  }),
);

export interface WeekView extends OwnWeek {
  readonly meetings: readonly MeetingLine[];
}

export interface MeetingLine {
  readonly meeting: Pick<Meeting, 'id' | 'metOn' | 'channel'>;
  readonly employerName: string;
}

export interface MyWeekView {
  readonly team: { readonly id: string; readonly name: string };
  readonly otherTeams: readonly { readonly id: string; readonly name: string }[];
  /** This week, then the one before. */
  readonly weeks: readonly [WeekView, WeekView];
  /** Face-to-face meetings a coach this week; missing when the team is too small to hide anybody. */
  readonly teamMean: number | undefined;
  readonly due: readonly {
    readonly meeting: Pick<Meeting, 'id' | 'nextStep'>;
    readonly nextStepOn: LocalDate;
    readonly employerName: string;
  }[];
  readonly undone: readonly MeetingLine[];
  readonly seekers: {
    readonly value: string;
    readonly state: 'kept' | 'fromBefore' | 'unknown';
    readonly error: boolean;
    readonly token: string;
  };
  /** Friday's questions have paused by themselves. */
  readonly isPaused?: boolean | undefined;
  readonly surface: Surface;
}

// What still fits into a card with the longest names; a week has seldom half of it.
const LINES_A_WEEK = 10;
const DUE_LINES = 8;
const UNDONE_LINES = 5;

/** The coach's own week and the one before: figures, what is due, and every meeting to open. */
export function myWeekCard(language: Language, view: MyWeekView): CardReply {
  const t = wordsIn(language);
  const [now, before] = view.weeks;
  const title = t('mine.title');
  const isEmpty = view.weeks.every((week) => week.meetings.length === 0);
  const body = [
    heading(title),
    view.otherTeams.length > 0 ? note(t('meeting.team', { name: view.team.name })) : undefined,
    paragraph(`${t('mine.thisWeek', { week: now.number })}: **${figureOf(t, now)}**`, {
      size: 'Medium',
    }),
    ...detailsOf(t, language, now),
    view.teamMean === undefined
      ? undefined
      : note(t('mine.mean', { mean: numberIn(language, view.teamMean) })),
    isEmpty ? paragraph(t('mine.empty')) : weekChart(t, view.weeks),
    ...absentLines(t, view),
    ...(view.isPaused ? pausedLines(t, view) : []),
    ...seekersInput(t, view),
    subheading(t('mine.due')),
    ...dueLines(t, language, view),
    ...(isEmpty ? [] : weekLines(language, view, now, 'now')),
    ...(isEmpty ? [] : weekLines(language, view, before, 'before')),
    ...(view.undone.length > 0
      ? fold({
          id: 'undone',
          title: t('mine.undone'),
          items: view.undone
            .slice(0, UNDONE_LINES)
            .map((line) => meetingLine(t, language, view, line)),
        })
      : []),
    note(t('mine.how')),
  ];
  const actions = [
    button(
      logAnother,
      t('mine.log'),
      { teamId: view.team.id },
      { surface: view.surface, style: 'positive', inputs: 'none' },
    ),
    ownLogButton(t, { teamId: view.team.id, surface: view.surface }),
    ...view.otherTeams.map(({ id, name }) =>
      button(
        myWeek.here,
        t('meeting.switchTeam', { name }),
        { teamId: id },
        { surface: view.surface, mode: 'secondary', inputs: 'none' },
      ),
    ),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

function figureOf(t: Words, { count, target, absence }: WeekView): string {
  return weekFigure(t, { counted: count.counted, target, absence });
}

function detailsOf(t: Words, language: Language, { count, wishesShare }: WeekView): CardElement[] {
  const others = count.otherFaceToFace + count.otherChannels;
  return [
    ...(others > 0 ? [note(t('mine.others', { others }))] : []),
    ...(wishesShare === undefined
      ? []
      : [note(t('mine.wishes', { share: percentIn(language, wishesShare) }))]),
  ];
}

function seekersInput(t: Words, { seekers, team, surface }: MyWeekView): CardElement[] {
  const save = button(
    reportSeekers,
    t('mine.seekersSave'),
    { teamId: team.id, token: seekers.token },
    { surface },
  );
  return [
    ...textInput(
      {
        id: 'seekers',
        label: t('mine.seekers'),
        value: seekers.value,
        error: seekers.error ? t('mine.seekersError') : undefined,
      },
      { maxLength: 3, regex: '^\\s*\\d{0,2}\\s*$', errorMessage: t('mine.seekersError') },
    ),
    note(
      t(
        seekers.state === 'kept'
          ? 'mine.seekersKept'
          : seekers.state === 'fromBefore'
            ? 'mine.seekersFromBefore'
            : 'mine.seekersHint',
      ),
    ),
    buttonRow([save], { spacing: 'Small' }),
  ];
}

function dueLines(t: Words, language: Language, { due }: MyWeekView): CardElement[] {
  if (due.length === 0) return [note(t('mine.noDue'))];
  const lines = due.slice(0, DUE_LINES).map(({ meeting, nextStepOn, employerName }) =>
    paragraph(
      t('mine.dueItem', {
        day: dayIn(language, nextStepOn),
        step: meeting.nextStep ?? t('mine.noStep'),
        employer: employerName,
      }),
      { spacing: 'Small' },
    ),
  );
  return [...lines, ...moreNote(t, due.length - lines.length)];
}

function moreNote(t: Words, hidden: number): CardElement[] {
  return hidden > 0 ? [note(t('mine.more', { count: hidden }))] : [];
}

function weekLines(
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
    week.meetings.length === 0 ? [note(t('mine.none'))] : [...shown, ...moreNote(t, hidden)];
  return fold({ id, title, items, isOpen: id === 'now' });
}

/** One meeting; pressing it opens the receipt, where it is edited or undone. */
function meetingLine(
  t: Words,
  language: Language,
  view: MyWeekView,
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
