import type { DayWords } from '../log-vocabulary';
import { dayReadingByPhrase, numberByPhrase, phraseList } from '../phrase-lists';

export const DAYS: DayWords = {
  weekdays: [
    phraseList('monday, mon'),
    phraseList('tuesday, tue, tues'),
    phraseList('wednesday, wed'),
    phraseList('thursday, thu, thurs, thur'),
    phraseList('friday, fri'),
    phraseList('saturday'),
    phraseList('sunday'),
  ],
  endings: dayReadingByPhrase(`
    either: 's
  `),
  before: dayReadingByPhrase(`
    either: on
    past: last, on last, past, this past
    0: this
    1: next, on next, next week on, for next, by next
    future: coming, this coming, by, for, until, till
    -1: last week's, last week on
  `),
  after: dayReadingByPhrase(`
    -1: last week, of last week
    1: next week, of next week
    0: this week
  `),
  casual: numberByPhrase(`
    0: today, this morning, this afternoon, tonight, earlier today
    -1: yesterday
    -2: day before yesterday, the day before yesterday
    1: tomorrow
    2: day after tomorrow, the day after tomorrow
  `),
  dayParts: phraseList('morning, afternoon, evening, at noon'),
  passing: phraseList(`
    just met, just called, just visited, just spoke, just had, just got back, in the morning,
    in the afternoon
  `),
  vague: phraseList(`
    last week, next week, this week, last month, next month, last year, next year
  `),
  vaguePast: phraseList(`
    last week, last month, last year, the other day, a while ago, a while back, some time ago,
    weeks ago, month ago, months ago, a few days ago, recently, the week before last
  `),
  thisWeek: phraseList('this week, this month, earlier this week'),
  dayOfMonth:
    '(?:on\\s+)?the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:of|time|visit|meeting|cup|floor))',
};
