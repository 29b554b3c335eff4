import { counted, listed, readings } from '../listed';
import type { DayWords } from '../vocabulary';

export const DAYS: DayWords = {
  weekdays: [
    listed('monday, mon'),
    listed('tuesday, tue, tues'),
    listed('wednesday, wed'),
    listed('thursday, thu, thurs, thur'),
    listed('friday, fri'),
    listed('saturday'),
    listed('sunday'),
  ],
  endings: readings(`
    either: 's
  `),
  before: readings(`
    either: on
    past: last, on last, past, this past
    0: this
    1: next, on next, next week on, for next, by next
    future: coming, this coming, by, for, until, till
    -1: last week's, last week on
  `),
  after: readings(`
    -1: last week, of last week
    1: next week, of next week
    0: this week
  `),
  casual: counted(`
    0: today, this morning, this afternoon, tonight, earlier today
    -1: yesterday
    -2: day before yesterday, the day before yesterday
    1: tomorrow
    2: day after tomorrow, the day after tomorrow
  `),
  dayParts: listed('morning, afternoon, evening, at noon'),
  passing: listed(`
    just met, just called, just visited, just spoke, just had, just got back, in the morning,
    in the afternoon
  `),
  vague: listed(`
    last week, next week, this week, last month, next month, last year, next year
  `),
  vaguePast: listed(`
    last week, last month, last year, the other day, a while ago, a while back, some time ago,
    weeks ago, month ago, months ago, a few days ago, recently, the week before last
  `),
  thisWeek: listed('this week, this month, earlier this week'),
  dayOfMonth:
    '(?:on\\s+)?the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:of|time|visit|meeting|cup|floor))',
};
