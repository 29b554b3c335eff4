import type { DayWords } from '../log-vocabulary';
import { dayReadingByPhrase, numberByPhrase, phraseList } from '../phrase-lists';

export const DAYS: DayWords = {
  weekdays: [
    phraseList('måndag, mån'),
    phraseList('tisdag, tis'),
    phraseList('onsdag, ons'),
    phraseList('torsdag, tors'),
    phraseList('fredag, fre'),
    phraseList('lördag, lör'),
    phraseList('söndag, sön'),
  ],
  endings: dayReadingByPhrase(`
    either: en, ens
    past: s
  `),
  before: dayReadingByPhrase(`
    either: i
    future: på, nu på, till, kommande, nästkommande, inkommande
    past: förra, nu i, senaste
    1: nästa, nästa veckas, nästa vecka på
    -1: förra veckans, förra veckan på
    0: den här veckan på, denna
  `),
  after: dayReadingByPhrase(`
    -1: förra veckan, i förra veckan
    1: nästa vecka, i nästa vecka
  `),
  casual: numberByPhrase(`
    0: idag, i dag, i morse, imorse, nyss, alldeles nyss
    -7: för en vecka sedan
    -1: igår, i går, gårdagen, gårdagens
    -2: i förrgår, iförrgår, förrgår
    1: i morgon, imorgon, imorron, i morron
    2: i övermorgon, övermorgon
  `),
  dayParts: phraseList(`
    på morgonen, på förmiddagen, på eftermiddagen, på kvällen, morse, morgon, förmiddag,
    eftermiddag, kväll
  `),
  passing: phraseList(`
    på morgonen, på förmiddagen, på eftermiddagen, i förmiddags, i eftermiddags
  `),
  vague: phraseList(`
    förra veckan, nästa vecka, den här veckan, förra månaden, nästa månad, nästa år, förra året
  `),
  vaguePast: phraseList(`
    förra veckan, förra månaden, förra året, för ett tag sedan, för ett tag sen, för en tid sedan,
    för länge sedan, veckor sedan, veckor sen, månad sedan, månader sedan, några dagar sedan,
    häromdagen, nyligen, i förra veckan
  `),
  thisWeek: phraseList('den här veckan, denna vecka, den här månaden, i veckan'),
  dayOfMonth: 'den\\s+(\\d{1,2})(?::?[ae])?',
};
