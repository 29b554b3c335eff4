import { counted, listed, readings } from '../listed';
import type { DayWords } from '../vocabulary';

export const DAYS: DayWords = {
  weekdays: [
    listed('måndag, mån'),
    listed('tisdag, tis'),
    listed('onsdag, ons'),
    listed('torsdag, tors'),
    listed('fredag, fre'),
    listed('lördag, lör'),
    listed('söndag, sön'),
  ],
  endings: readings(`
    either: en, ens
    past: s
  `),
  before: readings(`
    either: i
    future: på, nu på, till, kommande, nästkommande, inkommande
    past: förra, nu i, senaste
    1: nästa, nästa veckas, nästa vecka på
    -1: förra veckans, förra veckan på
    0: den här veckan på, denna
  `),
  after: readings(`
    -1: förra veckan, i förra veckan
    1: nästa vecka, i nästa vecka
  `),
  casual: counted(`
    0: idag, i dag, i morse, imorse, nyss, alldeles nyss
    -7: för en vecka sedan
    -1: igår, i går, gårdagen, gårdagens
    -2: i förrgår, iförrgår, förrgår
    1: i morgon, imorgon, imorron, i morron
    2: i övermorgon, övermorgon
  `),
  dayParts: listed(`
    på morgonen, på förmiddagen, på eftermiddagen, på kvällen, morse, morgon, förmiddag,
    eftermiddag, kväll
  `),
  passing: listed(`
    på morgonen, på förmiddagen, på eftermiddagen, i förmiddags, i eftermiddags
  `),
  vague: listed(`
    förra veckan, nästa vecka, den här veckan, förra månaden, nästa månad, nästa år, förra året
  `),
  vaguePast: listed(`
    förra veckan, förra månaden, förra året, för ett tag sedan, för ett tag sen, för en tid sedan,
    för länge sedan, veckor sedan, veckor sen, månad sedan, månader sedan, några dagar sedan,
    häromdagen, nyligen, i förra veckan
  `),
  thisWeek: listed('den här veckan, denna vecka, den här månaden, i veckan'),
  dayOfMonth: 'den\\s+(\\d{1,2})(?::?[ae])?',
};
