import type { LogVocabulary } from '../log-vocabulary';
import { phraseList } from '../phrase-lists';
import { CONTACTS } from './contacts';
import { DAYS } from './days';
import { DETAILS } from './details';

export const FINNISH: LogVocabulary = {
  language: 'fi',
  marks: phraseList(`
    ja, kanssa, että, oli, ei, tänään, tänää, eilen, eile, viime, ensi, kun, asiakkaan, asiakas,
    sovittiin, sovin, klo, se, ne, hän, olin, maanantai*, tiistai*, keskiviik*, torstai*,
    perjantai*, palaveri, tapaaminen, kauppia*, omistajan, omistaja, palataan, mutta, joka, miten,
    kuka, montako, nyt, paikalla, haastattelu, käynti, äsken
  `),
  days: DAYS,
  ...CONTACTS,
  ...DETAILS,
  questions: phraseList(`
    kuka, kenet, kenen, ketkä, mikä, mitä, mitkä, miten, miksi, milloin, millon, missä, mihin,
    montako, monta, kuinka, voiko, voinko, pitääkö, saako, saanko, onko, oliko, tarvitseeko, lasketaanko,
    kannattaako, riittääkö, paljonko, minkä, kumpi, olenko, ovatko, täytyykö, tapasinko, soitinko,
    kävinkö, jos, ohje, näytä, kerro, selitä, auta, poista, muuta
  `),
  joins: phraseList('ja, sekä, mutta, kun, koska, että, niin, joten, sitten'),
};
