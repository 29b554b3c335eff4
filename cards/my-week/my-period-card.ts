import type { Period } from '../../domain/digest/period';
import { periodKey } from '../../domain/digest/period-key';
import type { Language } from '../../domain/language';
import type { OwnWeek } from '../../domain/my-week/own-week';
import { periodIn, shortPeriodIn } from '../digest/digest-words';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { unreadPart } from '../kit/unread-part';
import { type Words, wordsIn } from '../kit/wording';
import { myWeek } from '../meetings/my-week-door';
import { weekFigure } from '../meetings/week-figure';
import { meetingLine } from './meeting-lines';
import type { MeetingLine } from './my-week-view';

export interface MyPeriodView {
  readonly team: { readonly id: string; readonly name: string };
  readonly hasOtherTeams: boolean;
  readonly period: Period;
  /** How many records the figures lack. */
  readonly unread: number;
  /** Latest first. */
  readonly weeks: readonly OwnWeek[];
  /** Those of this page, newest first. */
  readonly meetings: readonly MeetingLine[];
  readonly total: number;
  readonly page: number;
  readonly hasMore: boolean;
  /** The periods before and after; one that has not begun is none. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
  readonly surface: Surface;
}

/** The coach's own figures of any week, month or quarter, and every meeting of it to open. */
export function myPeriodCard(language: Language, view: MyPeriodView): CardReply {
  const t = wordsIn(language);
  const title = t('mine.periodTitle', { period: periodIn(language, view.period) });
  const body = [
    heading(title),
    view.hasOtherTeams ? note(t('meeting.team', { name: view.team.name })) : undefined,
    ...view.weeks.map(({ number, count, target, absence }) => {
      const figure = weekFigure(t, { counted: count.counted, target, absence });
      return paragraph(`${t('mine.week', { week: number })}: **${figure}**`, { spacing: 'Small' });
    }),
    ...unreadPart(t, view.unread),
    subheading(t('mine.meetings', { count: view.total })),
    ...(view.total === 0
      ? [note(t('mine.none'))]
      : view.meetings.map((line) => meetingLine(t, language, view, line))),
    note(t('mine.how')),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, ways(t, language, view)) };
}

function ways(t: Words, language: Language, view: MyPeriodView): Button[] {
  const { previous, next, page, team, surface } = view;
  const go = (title: string, period: Period, toPage = 0) =>
    button(
      myWeek.here,
      title,
      { teamId: team.id, period: periodKey(period), page: toPage },
      { surface, inputs: 'none' },
    );
  const shorts = (period: Period) => ({ period: shortPeriodIn(language, period) });
  return [
    ...(view.hasMore ? [go(t('mine.older'), view.period, page + 1)] : []),
    ...(page > 0 ? [go(t('mine.newer'), view.period, page - 1)] : []),
    ...(previous ? [go(t('digest.nav.previous', shorts(previous)), previous)] : []),
    ...(next ? [go(t('digest.nav.next', shorts(next)), next)] : []),
    button(myWeek.here, t('mine.title'), { teamId: team.id }, { surface, inputs: 'none' }),
  ];
}
