import type { DayWords } from '../log-vocabulary';
import { dayReadingByPhrase, numberByPhrase, phraseList } from '../phrase-lists';

export const DAYS: DayWords = {
  weekdays: [
    phraseList('måndag, måndan, måndas, mån'),
    phraseList('tisdag, tisdan, tisdas, tis'),
    phraseList('onsdag, onsdan, onsdas, ons'),
    phraseList('torsdag, torsdan, torsdas, tors'),
    phraseList('fredag, fredan, fredas, fre'),
    phraseList('lördag, lördan, lördas, lör'),
    phraseList('söndag, söndan, söndas, sön'),
  ],
  endings: dayReadingByPhrase(`
    either: en, ens
    past: s
  `),
  before: dayReadingByPhrase(`
    either: i
    future: på, nu på, till, kommande, nästkommande, inkommande
    past: förra, nu i, senaste
    1: nästa, nästa veckas, nästa vecka på, nästa vecka
    -1: förra veckans, förra veckan på
    0: den här veckan på, denna
  `),
  after: dayReadingByPhrase(`
    -1: förra veckan, i förra veckan
    1: nästa vecka, i nästa vecka
  `),
  casual: numberByPhrase(`
    0: idag, i dag, i morse, imorse, nyss, alldeles nyss
    -7: för en vecka sedan, en vecka sen, vecka sen, vecka sedan
    -1: igår, i går, gårdagen, gårdagens, gårkväll, gårkvällen, gårdagskväll, gårdagskvällen
    -1: gårmorse, gårdagsmorgonen, igårkväll, igårmorse
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
    i helgen, förra helgen, häromdagen, häromdan, nyligen, i förra veckan
  `),
  thisWeek: phraseList('den här veckan, denna vecka, den här månaden, i veckan'),
  months: numberByPhrase(`
    1: januari, jan
    2: februari, feb
    3: mars
    4: april, apr
    5: maj
    6: juni
    7: juli
    8: augusti, aug
    9: september, sept, sep
    10: oktober, okt
    11: november, nov
    12: december, dec
  `),
  distance: {
    counts: numberByPhrase(`
      1: en, ett
      2: två
      3: tre
      4: fyra
      5: fem
      6: sex
      0: några, nån, någon, ett par, par, flera, en halv, ett halvt
    `),
    units: numberByPhrase(`
      1: dag, dagar, dar
      7: vecka, veckor, veckos
      30: månad, månader, mån
    `),
    single: {},
    ahead: { before: phraseList('om, inom'), after: [] },
    ago: phraseList('sedan, sen'),
  },
  week: '(?:veckan|vecka|v)\\.?\\s?(?<week>\\d{1,2})',
  unit:
    '(?:h|tim|min|e|eur|euro|km|mån|v|vk|st|kg|g|m|m2|cm|mil|l|dl|ggr|proc|procent|år|kilo|meter|liter)' +
    '|[a-zåäö-]*(?:timmar|timme|personer|person|månader|månad|veckor|vecka|dagar|dag|dar|tjänster' +
    '|tjänst|platser|plats|gånger|kronor|grader|kilometer|skift|koppar|ton|pass|hektar|minuter)',
  coming: phraseList(`
    ->, =>, intervju*, provdag*, provskift, ny tid, ny träff, nytt möte, nytt samtal, nytt*, ringer,
    ring, mejlar, skickar, kommer, får komma, vill träffa, vill ha, ses, ska, börjar, börja,
    svarar, svar senast, senast, från, fr.o.m, f.o.m, funderar, återkommer, nästa gång, titta, bekanta, arbetsprov*
  `),
  dayOfMonth: 'den\\s+(\\d{1,2})(?::?[ae])?',
};
