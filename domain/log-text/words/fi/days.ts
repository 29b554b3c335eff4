import type { DayWords } from '../log-vocabulary';
import { dayReadingByPhrase, numberByPhrase, phraseList } from '../phrase-lists';
import { withSpokenForms } from './spoken-forms';

export const DAYS: DayWords = {
  weekdays: [
    phraseList('maanantai, ma'),
    phraseList('tiistai, ti'),
    phraseList('keskiviikko, keskiviiko, ke'),
    phraseList('torstai, to'),
    phraseList('perjantai, pe'),
    phraseList('lauantai, la'),
    phraseList('sunnuntai, su'),
  ],
  endings: dayReadingByPhrase(`
    either: na, sta, n, :na, nen, sen, sella, sessa, inen, isen, isella, isessa
    future: ksi, lle, hin, on, :ksi, :lle
  `),
  before: dayReadingByPhrase(`
    past: viime, edellisenä, menneenä, tossa, tuossa
    future: ensi, ens, tulevana, tulevaksi, seuraavana, seuraavaksi
    -1: viime viikon, viime vk, viime viikolla, viime viikol
    -2: toissa viikon, toissaviikon
    0: tänä, tämän viikon, tällä viikolla
    1: ensi viikon, ens viikon, ensi viikolla, ens viikolla, ensi vk, seuraavan viikon
  `),
  after: dayReadingByPhrase(`
    -1: viime viikolla, viime viikol
    1: ensi viikolla, ens viikolla
    0: tällä viikolla
  `),
  casual: numberByPhrase(`
    0: tänään, tänää, tanaan, äsken, äskettäin, tänä aamuna, tänä iltana
    0: tämänpäiväinen, tämänpäiväisen, tämänpäiväisessä
    -7: viikko sitten
    -1: eilen, eile, eilispäivänä, eiliseltä, eilinen, eilisen, eilistä, eilisessä, eilisellä
    -2: toissapäivänä, toissapäivän, toissapäivä, toissapv, toissapäiväinen, toissapäiväisen
    1: huomenna, huomen, huomiseksi, huomiselle, huominen, huomisen
    2: ylihuomenna, ylihuomiseksi
  `),
  dayParts: withSpokenForms(`
    aamulla, aamuna, aamupäivällä, aamupäivä, päivällä, iltapäivällä, iltapäivä, illalla, ap, ip
  `),
  passing: phraseList(`
    juuri, just tulin, just kävin, just soitin, just tapasin, aamulla, aamupäivällä, iltapäivällä,
    aamusta
  `),
  vague: withSpokenForms(`
    viime viikolla, ensi viikolla, ens viikolla, tällä viikolla, viime kuussa, ensi kuussa,
    viime vuonna, ensi vuonna
  `),
  vaguePast: withSpokenForms(`
    viime viikolla, viime viikon, viime viikko, toissa viikolla, viime kuussa, viime kuun,
    viime vuonna, jokin aika sitten, joku aika sitten, jonkin aikaa sitten, viikkoa sitten,
    viikkoja sitten, kuukausi sitten, kuukautta sitten, päiviä sitten, muutama päivä sitten,
    taannoin, hiljattain, vastikään, viime aikoina
  `),
  thisWeek: withSpokenForms('tällä viikolla, tässä kuussa, alkuviikosta, loppuviikosta'),
  dayOfMonth: '(\\d{1,2})\\.\\s*(?:päivä|päivänä|päiväksi|pv|pnä)',
};
