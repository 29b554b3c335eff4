import type { LogVocabulary } from '../log-vocabulary';
import { phraseList } from '../phrase-lists';
import { CONTACTS } from './contacts';
import { DAYS } from './days';
import { DETAILS } from './details';

export const ENGLISH: LogVocabulary = {
  language: 'en',
  marks: phraseList(`
    the, a, an, i, we, at, with, of, and, on, today, yesterday, last, next, they, was, to, had,
    my, client, owner, manager, monday, tuesday, wednesday, thursday, friday, morning, afternoon,
    how, who, interview, agreed, for, from, ago, this, no, need, will, about, after, by, in
  `),
  days: DAYS,
  ...CONTACTS,
  ...DETAILS,
  questions: phraseList(`
    who, whom, what, how, when, why, where, which, can, could, should, do, does, did, is, are,
    was, must, may, have i, has, if, show, help, tell, explain, delete, list, please
  `),
  joins: phraseList('and, but, when, while, that, so, then, because, who'),
};
