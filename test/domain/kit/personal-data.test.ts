import { FinnishBusinessIds } from 'finnish-business-ids';
import { findPersonalData } from '../../../domain/kit/personal-data';
import { pick, randomFrom, SEED } from '../../support/random';

// Made-up codes: serial numbers from 900 up are never given to a person.
describe('findPersonalData finds a personal identity code', () => {
  it.each([
    ['alone', checked('010190-901')],
    ['in running text', `Asiakas ${checked('131052-908')} aloittaa maanantaina`],
    ['in lower case', checked('010190-901').toLowerCase()],
    ['of the 2000s', checked('010106A902')],
    ['of the 1800s', checked('010199+902')],
    [
      'with each new sign of the 1900s',
      'UVWXY'.replace(/./g, (c) => `${checked(`010190${c}901`)} `),
    ],
    ['with a new sign of the 2000s', checked('010106F902')],
    ['with a new sign in lower case', checked('010190y901').toLowerCase()],
    ['with an en dash', checked('010190–901')],
    ['with a non-breaking hyphen', checked('010190\u2011901')],
    ['with a minus sign', checked('010190\u2212901')],
    ['with a soft hyphen', checked('010190\u00ad901')],
    ['with spaces around the sign', checked('010190 - 901')],
    ['with no-break spaces around the sign', checked('010190\u00a0–\u00a0901')],
    ['with a zero-width space in it', checked('0101\u200b90-901')],
    ['with full-width digits', '０１０１９０-９０１A'],
    ['on two lines', checked('010190-\n901')],
    ['glued to words', `hetu${checked('010190-901')}kiitos`],
    ['with dots in the date', checked('01.01.90-901')],
    ['with the year in full', checked('01011990-901')],
    ['with a space before the check character', `010190-901 ${check('010190901')}`],
    ['without its sign', checked('010190901')],
    ['with a digit too many in front', `1${checked('010190-901')}`],
    ['with a mistyped sign', checked('010190_901')],
    ['of a leap day of 2000, glued to a word', `${checked('290200A901')}kiitos`],
    ['with a wrong check letter', wrong('010190-901')],
    ['with a wrong check digit', '010190-9010'],
    ['with a wrong check letter and a new sign', wrong('010190Y901')],
    ['with a wrong check letter and an en dash', wrong('010190 – 901')],
    ['with an impossible day', '320190-901A'],
    ['with an impossible month', '011390-901A'],
  ])('%s', (_, text) => {
    expect(findPersonalData(text)).toBe('identityCode');
  });

  it.each([...'UVWXYABCDEF+-'])('with the century sign %s', (sign) => {
    const year = sign === '+' || 'UVWXY-'.includes(sign) ? '90' : '06';
    expect(findPersonalData(checked(`0101${year}${sign}901`))).toBe('identityCode');
  });
});

describe('findPersonalData finds a phone number', () => {
  it.each([
    '040 123 4567',
    '0401234567',
    '040-1234567',
    '040/1234567',
    '040.123.4567',
    '(040) 123 4567',
    '040 – 123 4567',
    '040\u2011123\u00a04567',
    '0 4 0 1 2 3 4 5 6 7',
    'puh0401234567',
    '0401234567soita',
    'p:050-5551234 Liisa',
    'Tavattiin 12.11.2026 klo 9.30, puh 045 1234567',
    '02 632 1234',
    '020 7121 234',
    '0800 12345',
    'puh. 02 62771',
    '+358 40 123 4567',
    '+358(0)40 1234567',
    '00358401234567',
    '+46 70 123 45 67',
    '+47 912 34 567',
    '+372 5123 4567',
  ])('%s', (text) => {
    expect(findPersonalData(text)).toBe('phone');
  });
});

describe('findPersonalData finds an e-mail address', () => {
  it.each([
    'matti@firma.fi',
    'Kirjoita: Matti.Meikalainen+rekry@posti.firma.fi.',
    'matti.meikäläinen@hyvä-firma.fi',
    'matti @ firma.fi',
    'matti (at) firma.fi',
    'matti[ät]firma.fi',
    '<mailto:matti@firma.co.uk>',
  ])('%s', (text) => {
    expect(findPersonalData(text)).toBe('email');
  });
});

describe('findPersonalData lets through', () => {
  it.each([
    '',
    'Tarvitsevat kaksi keittiöapulaista, 20–25 tuntia viikossa',
    'Y-tunnus 0112038-9',
    '0112038–9 ja 0201256-6',
    '2076453-1',
    'FI01120389',
    '12.11.2026',
    '05.11.2026',
    '5.11.–12.11.2026',
    '05.11. klo 09.30',
    '2026-11-05',
    '05/11/2026',
    '051126-101126',
    `lasku ${checked('010190-909')}55`,
    '120326-100kpl',
    '120326-100 kpl',
    'vuodet 2025-2026',
    'auki 08.00-16.00',
    'auki 08:00–16:00, la 10–14',
    'vuorot 06-14, 14-22, 22-06',
    'vuorot 06.00 14.00',
    'palkka 12,50 €/h eli 1 950,00 €',
    '12 000 euroa, 1 234 567,89 kr',
    'EAN 6401010101016',
    'EAN 0640123456789',
    '00100 Helsinki',
    '28100 Pori',
    'lasku 2026-001234',
    'tilaus 123456-7890',
    'viite 0201 2345',
    'FI21 1234 5600 0007 85',
    '10 kpl @ 5.00 €',
    'kahvit @Prisma',
    'soita 112',
  ])('%s', (text) => {
    expect(findPersonalData(text)).toBeUndefined();
  });
});

describe(`findPersonalData over random texts (SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const WORDS = [
    'Asiakas',
    'työpaikka',
    'klo 9.30',
    '12.11.',
    'Pori',
    'möte',
    '28100 Pori',
    '€',
    '(',
    ')',
    ':',
    '–',
    '"',
    '🙂',
  ];
  const textAround = (code: string) => {
    const words = Array.from({ length: between(0, 8) }, () => pick(random, WORDS));
    words.splice(between(0, words.length), 0, code);
    return words.join(pick(random, [' ', '\n', ', ', '\u00a0']));
  };

  it('finds any valid identity code in any text', () => {
    for (let n = 0; n < 3000; n += 1) {
      const date = [between(1, 28), between(1, 12), between(0, 99)]
        .map((part) => String(part).padStart(2, '0'))
        .join('');
      const isThisCentury = Number(date.slice(4)) <= 26;
      const sign = pick(random, [...(isThisCentury ? 'ABCDEF' : 'UVWXY-–')]);
      const code = checked(`${date}${sign}${String(between(2, 999)).padStart(3, '0')}`);
      const text = textAround(random() < 0.5 ? code : code.toLowerCase());
      expect([text, findPersonalData(text)]).toEqual([text, 'identityCode']);
    }
  });

  it('finds no business id alone to be one', () => {
    for (let n = 0; n < 3000; n += 1) {
      const start = String(between(0, 3999999)).padStart(7, '0');
      const last = FinnishBusinessIds.calculateChecksum(start);
      if (last < 0) continue;
      const text = pick(random, [
        `${start}-${last}`,
        `${start}–${last}`,
        `Y-tunnus: ${start}-${last}.`,
      ]);
      expect([text, findPersonalData(text)]).toEqual([text, undefined]);
    }
  });
});

/** The check character of nine digits (Digital and Population Data Services Agency). */
function check(nineDigits: string): string {
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(nineDigits) % 31] ?? '';
}

function checked(start: string): string {
  return start + check(digitsOf(start));
}

function wrong(start: string): string {
  return start + (check(digitsOf(start)) === 'K' ? 'L' : 'K');
}

/** Day, month, two digits of the year, and the serial number. */
function digitsOf(start: string): string {
  const digits = start.replace(/\D/g, '');
  return digits.length === 11 ? digits.slice(0, 4) + digits.slice(6) : digits;
}
