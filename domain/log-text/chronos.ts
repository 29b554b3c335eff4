import { Chrono, en, fi, sv } from 'chrono-node';
import { casualParser, passingParser } from './casual-day-parsers';
import { daysOnly } from './days-only';
import { distanceParser } from './distance-parser';
import { unrealMonthDayParser } from './month-day-parser';
import { dayOfMonthParser, numericDayParser } from './numeric-day-parsers';
import { weekParser } from './week-parser';
import { weekdayParser } from './weekday-parser';
import { LOG_VOCABULARIES } from './words';
import type { LogVocabulary } from './words/log-vocabulary';

export const chronos = new Map(
  LOG_VOCABULARIES.map((vocabulary) => [vocabulary.language, chronoOf(vocabulary)]),
);

function chronoOf({ language, days }: LogVocabulary): Chrono {
  const configuration = localeOf(language);
  configuration.parsers.unshift(
    weekdayParser(days),
    casualParser(days),
    passingParser(days),
    dayOfMonthParser(days),
    numericDayParser(days),
    distanceParser(days.distance),
    weekParser(days),
    unrealMonthDayParser(days),
  );
  // Chrono's last refiner would drop a bare `12.11` as a decimal number.
  configuration.refiners.pop();
  configuration.refiners.unshift(daysOnly(days));
  return new Chrono(configuration);
}

function localeOf(language: LogVocabulary['language']) {
  switch (language) {
    case 'fi':
      return fi.createCasualConfiguration();
    case 'sv':
      return sv.createCasualConfiguration();
    case 'en':
      return en.configuration.createCasualConfiguration(false);
  }
}
