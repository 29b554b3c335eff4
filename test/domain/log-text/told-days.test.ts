import {
  addDays,
  localDateOrThrow,
  weekdayOf,
  weekNumberOf,
  weekOf,
} from '../../../domain/local-date';
import { formFromDraft } from '../../../domain/log-text/meeting-draft';
import { readLog } from '../../../domain/log-text/read-log';
import { pick, randomFrom, SEED } from '../../support/random';

const START = localDateOrThrow('2026-01-01');

function shown(text: string, day = '2026-11-30') {
  const today = localDateOrThrow(day);
  return formFromDraft(readLog(text, { today, employers: [] }), today).form;
}

const WEEKDAYS = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  short: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

describe('yesterday, told with its evening or morning', () => {
  it.each([
    'kävin Lidlissä eilisiltana',
    'eilisaamuna soitin Lidliin',
    'kävin Lidlissä eilisiltapäivällä',
    'kirjaa eileillalla käynti Lidlissä',
    'besökte Lidl igår kväll',
    'ringde Lidl i går morse',
    'visited Lidl yesterday morning',
    'called Lidl last night',
  ])('%s', (text) => {
    expect(shown(text).metOn).toBe('2026-11-29');
  });

  it(`whatever the part of the day and the day it is told (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 100; run += 1) {
      const today = addDays(START, Math.floor(random() * 700));
      const part = pick(random, ['ilta', 'aamu', 'iltapäivä', 'aamupäivä', 'päivä']);
      const back = /ä$/.test(part);
      const ending = pick(random, back ? ['nä', 'llä'] : ['na', 'lla']);
      const word = `eilis${ending.startsWith('ll') && part === 'ilta' ? 'illa' : part}${ending}`;
      const text = pick(random, [`kävin ${word} Nosturilla`, `${word} soitin Nosturille`]);
      expect([text, shown(text, today).metOn]).toEqual([text, addDays(today, -1)]);
    }
  });
});

describe('a weekday of a numbered week', () => {
  it.each([
    ['kävin Lidlissä perjantaina viikolla 47', '2026-11-30', '2026-11-20'],
    ['kävin Lidlissä tiistaina vk 52', '2027-01-04', '2026-12-22'],
    ['kävin viikolla 47 torstaina Lidlissä', '2026-11-30', '2026-11-19'],
    ['kävin viikon 47 maanantaina Lidlissä', '2026-11-30', '2026-11-16'],
    ['besökte Lidl fredag vecka 47', '2026-11-30', '2026-11-20'],
    ['besökte Lidl på onsdagen v. 44', '2026-11-30', '2026-10-28'],
    ['visited Lidl on Friday of week 47', '2026-11-30', '2026-11-20'],
    ['visited Lidl on Tuesday week 53', '2027-01-08', '2026-12-29'],
  ])('%s, written on %s: %s', (text, today, day) => {
    expect(shown(text, today).metOn).toBe(day);
  });

  it(`is that day, in the year that is nearest (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(START, Math.floor(random() * 700));
      const day = addDays(today, -Math.floor(random() * 170));
      const [week, at] = [weekNumberOf(weekOf(day)), weekdayOf(day) - 1];
      const text = pick(random, [
        `kävin Nosturilla ${WEEKDAYS.fi[at]}na viikolla ${week}`,
        `kävin ${WEEKDAYS.short[at]} vk ${week} Nosturilla`,
        `kävin viikolla ${week} ${WEEKDAYS.fi[at]}na Nosturilla`,
        `besökte Nosturi på ${WEEKDAYS.sv[at]} vecka ${week}`,
        `besökte Nosturi ${WEEKDAYS.sv[at]} v. ${week}`,
        `visited Nosturi on ${WEEKDAYS.en[at]} of week ${week}`,
        `visited Nosturi in week ${week} on ${WEEKDAYS.en[at]}`,
      ]);
      expect([text, today, shown(text, today).metOn]).toEqual([text, today, day]);
    }
  });
});

describe('an amount is no day', () => {
  it.each([
    'kävin Lidlissä, palkka 12.5 e/h',
    'kävin Lidlissä, jakso 2.5 kk',
    'kävin Lidlissä, tarvitsevat 1.5 henkilöä',
    'kävin Lidlissä, kasvu 5.5 %',
    'kävin Lidlissä 1.5 tuntia',
    'besökte Lidl, lön 12.5 euro i timmen',
    'besökte Lidl, provjobb 2.5 månader',
    'visited Lidl, pay 12.5 e/h',
    'visited Lidl, trial of 2.5 months',
    'kävin Lidlissä, auki 24/7',
  ])('%s', (text) => {
    expect(shown(text)).toMatchObject({ metOn: '2026-11-30', nextStepOn: '' });
  });

  it(`whatever its unit (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    const units = {
      fi: [
        'h',
        'e',
        '€',
        '%',
        ' %',
        ' e/h',
        ' h/vk',
        ' kk',
        ' km',
        ' kg',
        ' henkilöä',
        ' tuntia',
        ' päivää',
        ' viikkoa',
        ' kuukautta',
        ' kertaa',
        ' litraa',
        ' tonnia',
        ' neliötä',
        ' metriä',
        ' prosenttia',
        ' vuotta',
        ' euroa',
        ' paikkaa',
        ' työpäivää',
        ' kahvikuppia',
        ' vuoroa',
        ' astetta',
        ' hlö',
        ' htv',
      ],
      sv: [
        ' h',
        ' %',
        ' euro',
        ' timmar',
        ' månader',
        ' dagar',
        ' veckor',
        ' personer',
        ' platser',
        ' kg',
        ' år',
      ],
      en: [
        ' h',
        ' %',
        ' euros',
        ' hours',
        ' months',
        ' days',
        ' weeks',
        ' people',
        ' positions',
        ' shifts',
        ' km',
      ],
    } as const;
    const before = {
      fi: 'kävin Nosturilla, siellä',
      sv: 'besökte Nosturi, där',
      en: 'visited Nosturi, about',
    };
    for (let run = 0; run < 300; run += 1) {
      const language = pick(random, ['fi', 'sv', 'en'] as const);
      const amount = `${1 + Math.floor(random() * 30)}.${1 + Math.floor(random() * 9)}`;
      const text = `${before[language]} ${amount}${pick(random, units[language])}`;
      const { metOn, nextStepOn } = shown(text);
      expect([text, metOn, nextStepOn]).toEqual([text, '2026-11-30', '']);
    }
  });
});

describe('a day in a name is a name', () => {
  it.each([
    'kävin Ravintola Lauantaissa',
    'soitin Ravintola Lauantai, ei tarvetta',
    'kävin paikassa Pub Perjantai',
    'kirjaa käynti Kahvila Huominen, ei tarvetta',
    'kirjaa Torstai Bar, kävin siellä',
    'kirjaa Maanantai Oy puh, ei tarvetta',
    'kirjaa Lauantai-kirppis, kävin siellä',
    'besökte Café Lördag',
    'visited Friday Bistro',
  ])('%s', (text) => {
    expect(shown(text, '2026-12-02')).toMatchObject({ metOn: '2026-12-02', nextStepOn: '' });
  });

  it(`and the day beside it is the day (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(START, Math.floor(random() * 700));
      const back = 1 + Math.floor(random() * 6);
      const day = addDays(today, -back);
      const word = pick(random, [...WEEKDAYS.fi, 'huominen', 'eilinen']);
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      const business = pick(random, ['Ravintola', 'Pub', 'Kahvila', 'Baari', 'Bistro', 'Kampaamo']);
      const name = pick(random, [`${business} ${capital}`, `${capital}-${business.toLowerCase()}`]);
      const told = `${WEEKDAYS.fi[weekdayOf(day) - 1]}na`;
      const text = pick(random, [
        `kirjaa ${name}, kävin ${told}, ei tarvetta`,
        `${name}: soitin ${told}`,
        `kävin ${told}, ${name}, ei tarvetta`,
      ]);
      expect([text, today, shown(text, today).metOn]).toEqual([text, today, day]);
    }
  });
});

describe('a distance from today', () => {
  it.each([
    ['kävin Lidlissä, palataan viikon päästä', '2026-12-07'],
    ['kävin Lidlissä, palataan kahden viikon päästä', '2026-12-14'],
    ['kävin Lidlissä, soitan 3 päivän päästä', '2026-12-03'],
    ['besökte Lidl, återkommer om en vecka', '2026-12-07'],
    ['besökte Lidl, ringer om två veckor', '2026-12-14'],
    ['visited Lidl, will call in two weeks', '2026-12-14'],
    ['visited Lidl, will call a week from now', '2026-12-07'],
    ['kävin Lidlissä, palataan muutaman viikon päästä', ''],
  ])('%s: %s', (text, day) => {
    expect(shown(text)).toMatchObject({ metOn: '2026-11-30', nextStepOn: day });
  });

  it.each([
    ['kirjaa 2 vko sitten soitin Lidliin', '2026-11-16'],
    ['kävin kaks viikkoo sitte Lidlissä', '2026-11-16'],
    ['besökte Lidl för två dagar sen', '2026-11-28'],
    ['visited Lidl two weeks ago', '2026-11-16'],
  ])('behind: %s: %s', (text, day) => {
    expect(shown(text).metOn).toBe(day);
  });

  it(`ahead is the next step's day, and behind is the contact's (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    const counts = {
      fi: { 1: 'yhden', 2: 'kahden', 3: 'kolmen', 4: 'neljän' },
      sv: { 1: 'en', 2: 'två', 3: 'tre', 4: 'fyra' },
      en: { 1: 'one', 2: 'two', 3: 'three', 4: 'four' },
    } as const;
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(START, Math.floor(random() * 700));
      const count = pick(random, [1, 2, 3, 4] as const);
      const number = (language: 'fi' | 'sv' | 'en') =>
        pick(random, [counts[language][count], `${count}`]);
      const days = pick(random, [1, 7]);
      const [fi, sv, en] =
        days === 1
          ? (['päivän', 'dagar', 'days'] as const)
          : (['viikon', 'veckor', 'weeks'] as const);
      const ahead = pick(random, [
        `kävin Nosturilla, palataan ${number('fi')} ${fi} ${pick(random, ['päästä', 'kuluttua'])}`,
        `besökte Nosturi, ringer om ${number('sv')} ${sv}`,
        `visited Nosturi, will call in ${number('en')} ${en}`,
      ]);
      const next = shown(ahead, today);
      expect([ahead, next.metOn, next.nextStepOn]).toEqual([
        ahead,
        today,
        addDays(today, count * days),
      ]);
      const behind = pick(random, [
        `kävin Nosturilla ${count} ${days === 1 ? 'päivää' : 'viikkoa'} sitten`,
        `besökte Nosturi för ${number('sv')} ${sv} sedan`,
        `visited Nosturi ${number('en')} ${en} ago`,
      ]);
      expect([behind, shown(behind, today).metOn]).toEqual([behind, addDays(today, -count * days)]);
    }
  });
});

describe('a time is no day', () => {
  it(`at the end of a sentence or of a stretch of time (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 100; run += 1) {
      const hour = 8 + Math.floor(random() * 9);
      const quarter = pick(random, [15, 30, 45]);
      const text = pick(random, [
        `Kävin Nosturilla tänään ${hour}.${quarter}. Ei tarvetta.`,
        `Nosturi teams ${hour}-${hour}.${quarter}. Ei tarvetta nyt.`,
        `Pratade med chefen på Nosturi idag ${hour}.${quarter}. Inget nu.`,
      ]);
      expect([text, shown(text).metOn]).toEqual([text, '2026-11-30']);
    }
  });
});

describe('a weekday with a slip', () => {
  it(`is that weekday (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(START, Math.floor(random() * 700));
      const day = addDays(today, -1 - Math.floor(random() * 6));
      const name = WEEKDAYS.fi[weekdayOf(day) - 1] ?? '';
      const at = 1 + Math.floor(random() * (name.length - 2));
      const slip = pick(random, [
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + name.charAt(at) + name.slice(at),
      ]);
      const text = pick(random, [`kävin Nosturilla ${slip}na`, `soitin ${slip}na Nosturille`]);
      expect([text, today, shown(text, today).metOn]).toEqual([text, today, day]);
    }
  });
});

describe('a day in another language than its line', () => {
  it.each([
    ['soitin Nosturille, site visit Fri 13:00 with the client', '2026-11-27'],
    ['Tammisaaren kirja ja paperi, ei oo varaa, va där i onsdags', '2026-11-25'],
  ])('%s: %s', (text, day) => {
    expect(shown(text).metOn).toBe(day);
  });

  it('is no Finnish weekday in a Swedish line, nor a Swedish word in a Finnish one', () => {
    expect(shown('va o prata me chefen ti Nosturi i fredags').metOn).toBe('2026-11-27');
    expect(shown('ringde ti Käldmans, de to två timmar').metOn).toBe('2026-11-30');
  });
});

describe('days beside one another', () => {
  it.each([
    ['kävin Lidlissä torstaina eikun keskiviikkona', '2026-11-25'],
    ['eilen eiku toissapäivänä kävin Lidlissä', '2026-11-28'],
    ['soitin Lidliin, vuorot to-pe', '2026-11-30'],
    ['kävin Lidlissä face to face toissapäivänä', '2026-11-28'],
  ])('%s: %s', (text, day) => {
    expect(shown(text).metOn).toBe(day);
  });
});
