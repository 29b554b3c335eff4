import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  firstThatFits,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { AdaptiveCard, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { numberIn, percentIn } from '../kit/formats';
import { unreadPart } from '../kit/unread-part';
import { type Words, wordsIn } from '../kit/wording';
import { logAnother } from '../meetings/meeting-actions';
import { myWeek } from '../meetings/my-week-door';
import { ownLogButton } from '../workbooks/download';
import { dueLines } from './due-lines';
import { figureOf, meetingLine, weekLines } from './meeting-lines';
import { absentLines, pausedLines } from './mine-part';
import type { MyWeekView, WeekView } from './my-week-view';
import { seekersPart } from './seekers-part';
import { remindersOffLines } from './step-reminder-card';

/** The first that fits is shown: meetings that were undone give way before anything else does. */
const UNDONE_LINES = [3, 2, 1] as const;

/** The coach's own week and the one before: figures, what is due, and every meeting to open. */
export function myWeekCard(language: Language, view: MyWeekView): CardReply {
  const title = wordsIn(language)('mine.title');
  const card = firstThatFits(UNDONE_LINES, (undoneLines) => cardOf(language, view, undoneLines));
  return { kind: 'card', title, card };
}

function cardOf(language: Language, view: MyWeekView, undoneLines: number): AdaptiveCard {
  const t = wordsIn(language);
  const [now, before] = view.weeks;
  const isEmpty = view.weeks.every((week) => week.meetings.length === 0);
  const body = [
    heading(t('mine.title')),
    view.otherTeams.length > 0 ? note(t('meeting.team', { name: view.team.name })) : undefined,
    paragraph(`${t('mine.thisWeek', { week: now.number })}: **${figureOf(t, now)}**`, {
      size: 'Medium',
    }),
    ...unreadPart(t, view.unread),
    subheading(t('mine.due')),
    ...dueLines(t, language, view),
    ...(view.isNotReminded ? remindersOffLines(t, view) : []),
    subheading(t('mine.figures')),
    ...detailsOf(t, language, now),
    view.teamMean === undefined
      ? undefined
      : note(t('mine.mean', { mean: numberIn(language, view.teamMean) })),
    isEmpty ? paragraph(t('mine.empty')) : undefined,
    ...absentLines(t, view),
    ...(view.isPaused ? pausedLines(t, view) : []),
    ...seekersPart(t, view),
    ...(isEmpty ? [] : weekLines(language, view, now, 'now')),
    ...(isEmpty ? [] : weekLines(language, view, before, 'before')),
    buttonRow([
      button(
        myWeek.here,
        t('mine.weekBefore'),
        { teamId: view.team.id, period: before.week, page: 0 },
        { surface: view.surface, inputs: 'none' },
      ),
    ]),
    ...(view.undone.length > 0
      ? fold(t, {
          id: 'undone',
          title: t('mine.undone'),
          items: view.undone
            .slice(0, undoneLines)
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
  return adaptiveCard(language, body, actions);
}

function detailsOf(t: Words, language: Language, { count, wishesShare }: WeekView): CardElement[] {
  const others = count.otherFaceToFace + count.otherChannels;
  return [
    ...(others > 0 ? [note(t('mine.others', { count: others }))] : []),
    ...(wishesShare === undefined
      ? []
      : [note(t('mine.wishes', { share: percentIn(language, wishesShare) }))]),
  ];
}
