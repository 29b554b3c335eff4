import type { LogVocabulary } from '../log-vocabulary';
import { phraseList } from '../phrase-lists';
import { CONTACTS } from './contacts';
import { DAYS } from './days';
import { DETAILS } from './details';

export const SWEDISH: LogVocabulary = {
  language: 'sv',
  marks: phraseList(`
    och, jag, vi, hos, på, med, i, idag, igår, går, dag, förra, nästa, den, det, att, inte,
    ägaren, chefen, butikschef*, klienten, kunden, de, till, möte, en, ett, måndag*, tisdag*,
    onsdag*, torsdag*, fredag*, bestämde, hur, vem, av, för, om, besök, ska, var, tog
  `),
  days: DAYS,
  ...CONTACTS,
  ...DETAILS,
  questions: phraseList(`
    vem, vad, hur, när, varför, var kan, var finns, var är, vilken, vilket, vilka, kan, får, ska,
    måste, är, finns, räknas, behöver, om, visa, hjälp, berätta, förklara, ta bort
  `),
  joins: phraseList('och, men, när, då, så, att, eftersom, sedan'),
};
