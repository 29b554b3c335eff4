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
    1: next, on next, next week on, for next, by next, next week
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
    -1: yesterday, yesterday's, last night, last evening
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
  months: numberByPhrase(`
    1: january, jan
    2: february, feb
    3: march, mar
    4: april, apr
    5: may
    6: june, jun
    7: july, jul
    8: august, aug
    9: september, sept, sep
    10: october, oct
    11: november, nov
    12: december, dec
  `),
  distance: {
    counts: numberByPhrase(`
      1: a, an, one
      2: two
      3: three
      4: four
      5: five
      6: six
      0: a few, a couple of, some, several, couple of
    `),
    units: numberByPhrase(`
      1: day, days
      7: week, weeks, wk, wks
      14: fortnight
      30: month, months
    `),
    single: {},
    ahead: { before: phraseList('in, within'), after: phraseList('from now, from today, time') },
    ago: phraseList('ago'),
  },
  week: '(?:week|wk)\\s?(?:no\\.?\\s|number\\s)?(?<week>\\d{1,2})',
  unit:
    '(?:h|hr|hrs|min|mins|e|eur|km|kg|g|m|m2|cm|l|dl|k|pct|percent|x)' +
    '|[a-z-]*(?:hours|hour|minutes|people|persons|person|months|month|weeks|week|days|day|times' +
    '|euros|euro|jobs|positions|shifts|miles|metres|meters|kilometres|years|cups|staff|degrees|litres|tons)',
  coming: phraseList(`
    ->, =>, interview*, trial, starts, start, starting, call again, next call, next visit, i call,
    calls, wants to see, wants to meet, comes, come, coming, bring, drop by, postponed to, until,
    by, again, will, i'll, she'll, he'll, they'll, client's coming, have a look, try, send, sending
  `),
  dayOfMonth:
    '(?:on\\s+)?the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:of|time|visit|meeting|cup|floor))',
};
