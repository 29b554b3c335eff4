import type { DayWords } from '../log-vocabulary';
import { dayReadingByPhrase, numberByPhrase, phraseList } from '../phrase-lists';
import { withSpokenForms } from './spoken-forms';

/** `eilisiltana`, `eilisaamulla`, `eileniltainen`: yesterday with a part of the day, as one word. */
function partsOfYesterday(): Readonly<Record<string, number>> {
  const days = ['eilis', 'eilen', 'eile', 'eilei', 'eileen', 'eilisen'];
  const nouns = ['ilta', 'illa', 'aamu', 'aamupäivä', 'iltapäivä', 'päivä', 'yö'];
  const endings = ['na', 'nä', 'lla', 'llä', 'l', 'n', 'lta', 'ltä', 'inen', 'isen', ''];
  const words = days.flatMap((day) =>
    nouns.flatMap((noun) => endings.map((ending) => day + noun + ending)),
  );
  return Object.fromEntries([...words, 'eileen', 'eilisiltane'].map((word) => [word, -1]));
}

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
    either: lta, st, ta
    future: ksi, ks, lle, hin, hi, on, :ksi, :lle
  `),
  before: dayReadingByPhrase(`
    past: viime, edellisenä, menneenä, tossa, tuossa
    future: ensi, ens, tulevana, tulevaksi, seuraavana, seuraavaksi
    -1: viime viikon, viime vk, viime viikolla, viime viikol, viime viikko, viime vko
    -2: toissa viikon, toissaviikon
    0: tänä, tämän viikon, tällä viikolla
    1: ensi viikon, ens viikon, ensi viikolla, ens viikolla, ensi vk, seuraavan viikon
    1: ens vk, ens vko, ensi vko, ensi viikko, ens viikko, ens viikol
  `),
  after: dayReadingByPhrase(`
    -1: viime viikolla, viime viikol
    1: ensi viikolla, ens viikolla
    0: tällä viikolla
  `),
  casual: {
    ...partsOfYesterday(),
    ...numberByPhrase(`
    0: tänään, tänää, tanaan, äsken, äskettäin, tänä aamuna, tänä iltana
    0: tämänpäiväinen, tämänpäiväisen, tämänpäiväisessä
    -7: viikko sitten
    -1: eilen, eile, eilispäivänä, eiliseltä, eilinen, eilisen, eilistä, eilisessä, eilisellä
    -2: toissap, toissapäivänen, toissapäiväsen, toissapäivä
    -2: toissa päivänä, toissapäiväne, toissailtana, toissaaamuna, toissa-aamuna, toissapäivänä, toissapäivän, toissapäivä, toissapäiväinen, toissapäiväisen
    -2: toissapv, toissapvä, toissapvänä
    1: huomen, huome
    1: huomenna, huomena, huamen, huomiseks, huomisaamuna, huomisiltana, huomenaamulla, huomiseksi, huomiselle, huominen, huomisen
    2: ylihuomenna, ylihuomen, ylihuomena, ylihuomiseksi, ylihuomiseks
  `),
  },
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
    viime viikolla, viime viikon, viime viikko, toissa viikolla, toissaviikolla, pitkin viikkoa, pitkin viikkoo, joku päivä,
    joku päiv, eräänä päivänä, viime kuussa, viime kuun,
    viime vko, viime vk, viimeviikolla, viime vkolla, vika viikol, vika viikolla, viikonloppuna,
    viikonloppun, viime vuonna, jokin aika sitten, joku aika sitten, jonkin aikaa sitten, viikkoa sitten,
    viikkoja sitten, kuukausi sitten, kuukautta sitten, päiviä sitten, muutama päivä sitten,
    taannoin, hiljattain, vastikään, viime aikoina
  `),
  thisWeek: withSpokenForms('tällä viikolla, tässä kuussa, alkuviikosta, loppuviikosta'),
  months: numberByPhrase(`
    1: tammiku
    2: helmiku
    3: maalisku
    4: huhtiku
    5: toukoku
    6: kesäku
    7: heinäku
    8: eloku
    9: syysku
    10: lokaku
    11: marrasku
    12: jouluku
  `),
  distance: {
    counts: numberByPhrase(`
      1: yhden, yks, yksi
      2: kahden, kahen, kahren, kaks, kaksi, parin
      3: kolmen, kolme
      4: neljän, neljä
      5: viiden, viien, viis, viisi
      6: kuuden, kuuen, kuus, kuusi
      0: muutaman, muutama, muutaman, usean, useamman, monen, pari, parisen, puolen, joidenkin
    `),
    units: numberByPhrase(`
      1: päivän, päivää, päivä, päivee, päivän, pv, pvän, pv:n, pvää
      7: viikon, viikkoa, viikkoo, viikko, vk, vko, vkon, vko:n, vk:n, vkoa
      30: kuukauden, kuukauven, kuukautta, kuukausi, kuun, kk, kk:n
    `),
    single: numberByPhrase(`
      1: päivän
      7: viikon, viikko
      30: kuukauden, kuukauven, kuukausi
    `),
    ahead: {
      before: [],
      after: phraseList(
        'päästä, pääst, piästä, peästä, perästä, peräst, kuluttua, kuluttuu, sisällä',
      ),
    },
    ago: phraseList('sitten, sitte, sit'),
  },
  week:
    '(?:viikolla|viikoll|viikol|viikon|viikko|vkolla|vkon|vko|vk:lla|vklla|vk:n|vk)\\.?\\s?' +
    '(?<week>\\d{1,2})',
  // After a decimal a thing stands in the partitive: `1.5 henkilöä`, `2.5 tuntia`.
  unit:
    '(?:h|t|tuntii|min|e|eur|km|kk|vk|vko|pv|hlö|hlöö|kpl|krt|kg|g|m|m2|cm|l|dl|v|vrk|pros|ha|op|htv|htp)' +
    `|${'(?!pizzeria|galleria)'}[a-zåäö:-]*(?:[aeiouyäö](?<!ss|ll|st|lt|n)[aä]|tt[aä]|[oöuy]t[aä])`,
  coming: withSpokenForms(`
    ->, =>, haastattelu*, haastatella, haastattelee, haastatellaan, *haastis*, haastik*, haastattelhuun, haast,
    koepäivä*, koevuoro*, kokeilu*, kokeilemaan, näyttövuoro*, näyttöpäivä*, koulutuspäivä*,
    aloitus*, alotus*, aloittaa, alottaa, alkaa, alkaen, vastaus, vastaa, miettii, ilmoittaa,
    kertoo, päättää, päätös, saa tulla, sais tulla, saisi tulla, saapi tulla, saahaan tulla,
    voi tulla, voin, voidaan, pääsee, pääsis, pääsisi, haluaa nähdä, haluaa nähä, haluaa tavata,
    haluu nähä, haluu nähdä, tervetuloa, uudestaan, uuestaan, uurestaan, uudelleen, uus, uusi,
    uuden, uuven, uuren, seuraava, lähetän, lähetetään, toimitan, teen, tehdään, laitan, laitetaan,
    mailaan, meilaan, soitan, soitellaan, soita, tavataan, nähdään, mennään, männään, menen, tuon,
    tuodaan, hakemus, mennessä, menn, menne, asti, kuulee, kuulen, jatko, palataan, palaan, palaa,
    tutust, tutustumaan, tutustuminen, kattomaan, katsomaan, soittamaan, käydään, otetaan, ottaa
  `),
  dayOfMonth: '(\\d{1,2})\\.\\s*(?:päivä|päivänä|päiväksi|pv|pnä)',
};
