import { localDateOrThrow } from '../../../domain/local-date';
import type { KnownEmployer, LogDraft } from '../../../domain/log-text/draft';
import { readLog } from '../../../domain/log-text/read-log';
import { REGISTER } from './register';

function read(text: string, today = '2026-11-21', employers: readonly KnownEmployer[] = REGISTER) {
  return readLog(text, { today: localDateOrThrow(today), employers });
}

describe('the day of the meeting', () => {
  it.each([
    ['tapasin viime perjantaina Lidlin päällikön', '2026-11-21', '2026-11-20'],
    ['tapasin viime perjantaina Lidlin päällikön', '2026-11-20', '2026-11-13'],
    ['tapasin maanantaina Lidlin päällikön', '2026-11-21', '2026-11-16'],
    ['kävin ma Lidlissä', '2026-11-18', '2026-11-16'],
    ['kävin viime viikolla torstaina Lidlissä', '2026-11-21', '2026-11-12'],
    ['kävin viime viikon ke Lidlissä', '2026-11-21', '2026-11-11'],
    ['kävin tällä viikolla tiistaina Lidlissä', '2026-11-21', '2026-11-17'],
    ['kävin 12.11. Lidlissä', '2026-11-21', '2026-11-12'],
    ['kävin 12.11 Lidlissä klo 10.12', '2026-11-21', '2026-11-12'],
    ['kävin 12.11.2025 Lidlissä', '2026-11-21', '2025-11-12'],
    ['kävin Lidlissä 30.12.', '2027-01-02', '2026-12-30'],
    ['kävin Lidlissä 14. päivä', '2026-11-10', '2026-10-14'],
    ['kävin toissapäivänä Lidlissä', '2026-03-01', '2026-02-27'],
    ['kävin aamulla Lidlissä', '2026-11-21', '2026-11-21'],
    ['kävin tiistaina aamulla Lidlissä', '2026-11-21', '2026-11-17'],
    ['kävin viikko sitten Lidlissä', '2026-11-21', '2026-11-14'],
    ['besökte Lidl i går', '2026-11-21', '2026-11-20'],
    ['besökte Lidl i förrgår', '2026-11-21', '2026-11-19'],
    ['besökte Lidl i måndags', '2026-11-21', '2026-11-16'],
    ['besökte Lidl förra fredagen', '2026-11-21', '2026-11-20'],
    ['besökte Lidl 12.11', '2026-11-21', '2026-11-12'],
    ['visited Lidl last Tuesday', '2026-11-21', '2026-11-17'],
    ['visited Lidl on 12/11', '2026-11-21', '2026-11-12'],
    ['visited Lidl on 12/11/2025', '2026-11-21', '2025-11-12'],
    ['visited Lidl on the 14th', '2026-11-21', '2026-11-14'],
    ['visited Lidl on November 3rd', '2026-11-21', '2026-11-03'],
  ])('%s (told on %s) was on %s', (text, today, day) => {
    expect(read(text, today).metOn).toBe(day);
  });

  it.each([
    'kävin Lidlissä viime viikolla',
    'besökte Lidl förra veckan',
    'visited Lidl last week',
    'kävin Lidlissä, ei tarvetta nyt',
    'huomenna tapaan Lidlin päällikön',
    'kävin Lidlissä 31.2.',
    'tapasin Lidlin päällikön, palataan 3.12.',
    'tapasin Lidlin päällikön 3.12.',
  ])('is left open in: %s', (text) => {
    expect(read(text)).not.toHaveProperty('metOn');
  });
});

describe('the day of the next step', () => {
  it.each([
    ['tapasin eilen Lidlin päällikön, sovittiin haastattelu ensi tiistaiksi', '2026-11-24'],
    ['kävin Lidlissä tänään, palataan asiaan perjantaina', '2026-11-27'],
    ['kävin Lidlissä maanantaina, soitan maanantaina', '2026-11-23'],
    ['sovittiin haastattelu 3.12. kun kävin eilen Lidlissä', '2026-12-03'],
    ['eilen kävin Lidlissä, lupasin soittaa tänään', '2026-11-21'],
    ['kävin Lidlissä, nähdään ensi viikon keskiviikkona', '2026-11-25'],
    ['ringde Lidl idag, nytt möte på torsdag', '2026-11-26'],
    ['besökte Lidl i går, vi bestämde en intervju nästa fredag', '2026-11-27'],
    ['met the manager of Lidl yesterday, agreed on an interview next Friday', '2026-11-27'],
  ])('%s: %s', (text, day) => {
    expect(read(text).nextStepOn).toBe(day);
  });

  it('keeps the two days apart whichever comes first', () => {
    const later = read('haastattelu sovittiin ensi tiistaiksi kun tapasin eilen Lidlin kauppiaan');
    const earlier = read('tapasin eilen Lidlin kauppiaan, haastattelu ensi tiistaina');
    for (const draft of [later, earlier]) {
      expect(draft).toMatchObject({ metOn: '2026-11-20', nextStepOn: '2026-11-24' });
    }
  });

  it('has the agreement in the writer’s words', () => {
    const text = 'Kävin Lidlissä ja sovittiin haastattelu ensi tiistaiksi. Mukava paikka.';
    expect(read(text).nextStep).toMatch(/^(?:sovittiin )?haastattelu ensi tiistaiksi$/);
  });
});

describe('the channel', () => {
  it.each([
    ['tapasin Lidlin päällikön Teamsissa', 'remote'],
    ['tapasin Lidlin päällikön, seuraava tapaaminen Teamsissa', 'faceToFace'],
    ['soitin ja sovittiin tapaaminen Lidliin', 'phone'],
    ['kävin Lidlissä ja soitin perään', 'faceToFace'],
    ['soitin Lidliin ja kävin siellä sitten', 'phone'],
    ['juttelin Lidlin päällikön kanssa puhelimessa', 'phone'],
    ['kavin Lidlissä', 'faceToFace'],
    ['tavaittin Lidlin päällikkö', 'faceToFace'],
    ['soitinn Lidliin', 'phone'],
    ['var hos Lidl', 'faceToFace'],
    ['pratade med Lidl på distans', 'remote'],
    ['rang Lidl', 'phone'],
    ['had a meeting with Lidl on Teams', 'remote'],
  ])('of "%s" is %s', (text, channel) => {
    expect(read(text).channel).toBe(channel);
  });

  it.each([
    'juttelin Lidlin päällikön kanssa',
    'tapaan Lidlin päällikön',
    'pitäisi soittaa Lidliin',
    'kävin läpi Lidlin asiat',
    'näin sovittiin Lidlissä',
    'talked with Lidl',
  ])('is left open in: %s', (text) => {
    expect(read(text)).not.toHaveProperty('channel');
  });
});

describe('the employer', () => {
  const known = (id: string): LogDraft['employer'] => ({ kind: 'known', id });

  it.each([
    ['kävin Prismassa Porissa', 'prisma-pori'],
    ['kävin Rauman Prismassa', 'prisma-rauma'],
    ['kävin Lidliin', 'lidl-pori'],
    ['kävin lidlissä', 'lidl-pori'],
    ['soitin Rauman Telakalta', 'telakka'],
    ['soitin telakalle', 'telakka'],
    ['soitin RT-laivaan', 'telakka'],
    ['kävin satakunnan leipomolla', 'leipomo'],
    ['tapasin Vihertuvan omistajan', 'vihertupa'],
    ['tapasin Kahvila Myllykodin kauppiaan', 'myllykoti'],
    ['kävin siivouspalvelu kirkkaalla', 'kirkas'],
    ['kävin kmarketissa satamassa', 'k-satama'],
    ['kävin k marketissa keskustassa', 'k-keskusta'],
    ['soitin Tokmaniin', 'tokmanni'],
    ['besökte Lidls butikschef', 'lidl-pori'],
    ['träffade chefen på varvet', 'telakka'],
    ['met the owner at the bakery', 'leipomo'],
    ["called Lidl's manager", 'lidl-pori'],
    ['kävin mäntylän korjaamolla', 'mantyla'],
    ['kävin Lidlissä, sovittiin että soitan Tokmannille', 'lidl-pori'],
    ['sovittiin haastattelu Lidliin', 'lidl-pori'],
  ])('of "%s" is %s', (text, id) => {
    expect(read(text).employer).toEqual(known(id));
  });

  it('is a choice, best first, when several fit equally', () => {
    const chains = read('kävin Prismassa');
    const both = read('kävin Tokmannilla ja Lidlissä');
    expect(chains.employer).toEqual({ kind: 'choose', ids: ['prisma-pori', 'prisma-rauma'] });
    expect(both.employer).toEqual({ kind: 'choose', ids: ['tokmanni', 'lidl-pori'] });
  });

  it.each([
    ['kävin Tampereen Prismassa', 'Tampereen Prisma'],
    ['tapasin Kukkakauppa Orvokin omistajan', 'Kukkakauppa Orvokki'],
    ['kävin Nosturilla', 'Nosturi'],
    ['soitin IKEA:an', 'IKEA'],
    ['soitin teknotyö oy:lle', 'Teknotyö Oy'],
    ['träffade ägaren till Strandcaféet', 'Strandcaféet'],
    ['var hos Kalles Bil', 'Kalles Bil'],
    ['met Anna at Northwind Logistics', 'Northwind Logistics'],
    ['met the owner of Blue Whale Cafe', 'Blue Whale Cafe'],
  ])('of "%s" is new: %s', (text, name) => {
    expect(read(text).employer).toEqual({ kind: 'new', name });
  });

  it.each([
    ['kävin Oravan Autokorjaamossa', 'Oravan Autokorjaamo'],
    ['tapasin Matti Virtasen Nosturilla', 'Nosturi'],
  ])('of "%s" is new or offered first: %s', (text, name) => {
    const { employer } = read(text);
    if (employer?.kind === 'offer') expect(employer.names[0]).toBe(name);
    else expect(employer).toEqual({ kind: 'new', name });
  });

  it.each([
    'tapasin kauppias Virtasen',
    'soitin Matille',
    'tapasin Matti Virtasen',
    'kävin Porissa',
    'kävin keskustassa',
    'oli kauhea kiire, kävin kuitenkin',
    'Tapasin myymäläpäällikön Teamsissa Perjantaina',
    'tarvitsevat apua siivoukseen, kävin eilen',
    'träffade Anna',
    'met the owner on Monday',
  ])('is left open in: %s', (text) => {
    expect(read(text)).not.toHaveProperty('employer');
  });

  it('is read as new from an empty register', () => {
    const { employer } = read('kävin Prismassa', '2026-11-21', []);
    expect(employer).toEqual({ kind: 'new', name: 'Prisma' });
  });
});

describe('the rest of the form', () => {
  it.each<[string, Partial<LogDraft>]>([
    ['kävin Lidlissä asiakkaan kanssa', { participants: 'both' }],
    ['asiakas kävi itse Lidlissä', { participants: 'client', channel: 'faceToFace' }],
    ['besökte Lidl tillsammans med klienten', { participants: 'both' }],
    ['visited Lidl with the client', { participants: 'both' }],
    ['kävin Lidlissä asiakkaan toiveesta', { basis: 'clientWishes' }],
    ['soitin Lidliin hakuilmoituksesta', { basis: 'openVacancy' }],
    ['ringde Lidl om en ledig plats', { basis: 'openVacancy', hasVacancy: true }],
    ['called Lidl about an open vacancy', { basis: 'openVacancy', hasVacancy: true }],
    ['kävin Lidlissä, ei avoimia paikkoja', { hasVacancy: false }],
    ['kävin Lidlissä, sovittiin haastattelu', { outcome: 'interview' }],
    ['kävin Lidlissä, uusi tapaaminen 3.12.', { outcome: 'newMeeting' }],
    ['kävin Lidlissä, tarjosivat töitä', { outcome: 'jobOffer' }],
    ['kävin Lidlissä, sovittiin tutustumiskäynti', { outcome: 'visit' }],
    ['besökte Lidl, inte just nu', { outcome: 'notNow' }],
    ['kävin Lidlissä, kuultiin tarpeet', { deeds: ['needsHeard'] }],
    [
      'kävin Lidlissä, kerroin palvelusta, esittelin asiakkaan vahvuuksia ja pyysin haastattelemaan',
      { deeds: ['serviceTold', 'strengthsPresented', 'interviewAsked'] },
    ],
    ['tapasin Lidlin myymäläpäällikön', { contactRole: 'myymäläpäällikkö' }],
    ['träffade ägaren till Lidl', { contactRole: 'ägare' }],
    ['met the store manager of Lidl', { contactRole: 'store manager' }],
    ['kävin Lidlissä 45 min', { minutes: 45 }],
    ['kävin Lidlissä puoli tuntia', { minutes: 30 }],
    ['kävin Lidlissä 1,5 tuntia', { minutes: 90 }],
    ['var hos Lidl en timme', { minutes: 60 }],
    ['kävin Lidlissä tunnin', { minutes: 60 }],
  ])('%s', (text, part) => {
    expect(read(text)).toMatchObject(part);
  });

  it('holds nothing the text does not say', () => {
    expect(read('kävin Lidlissä')).toEqual({
      channel: 'faceToFace',
      employer: { kind: 'known', id: 'lidl-pori' },
      deeds: [],
    });
    expect(read('')).toEqual({ deeds: [] });
  });

  it.each([
    ['kävin Lidlissä tunti sitten', 'minutes'],
    ['kävin Lidlissä asiakkaan toiveesta, heillä avoin paikka', 'basis'],
  ] as const)('is left open when it could be two things: %s', (text, field) => {
    expect(read(text)).not.toHaveProperty(field);
  });
});

it('reads the same in any time zone of the machine', () => {
  // Chrono counts some words in the machine's own time; the reference is noon UTC.
  const zone = process.env.TZ;
  try {
    for (const each of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Helsinki']) {
      process.env.TZ = each;
      expect(read('besökte Lidl igår eftermiddag, vi ses imorgon')).toMatchObject({
        metOn: '2026-11-20',
        nextStepOn: '2026-11-22',
      });
      expect(read('visited Lidl two days ago').metOn).toBe('2026-11-19');
      expect(read('kävin Lidlissä kolme päivää sitten').metOn).toBe('2026-11-18');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
