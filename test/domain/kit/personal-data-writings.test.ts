import { FinnishBusinessIds } from 'finnish-business-ids';
import { findPersonalData } from '../../../domain/kit/personal-data';
import { pick, randomFrom, SEED } from '../../support/random';

const CODES = 10_000;
const LOOK_ALIKES = 5_000;

interface Code {
  readonly d: string;
  readonly m: string;
  readonly y: string;
  readonly yyyy: string;
  readonly sign: string;
  readonly s: string;
  readonly q: string;
}

const date = ({ d, m, y }: Code) => `${d}${m}${y}`;
const end = ({ s, q }: Code) => `${s}${q}`;
const plain = (c: Code) => `${date(c)}${c.sign}${end(c)}`;

/** How people and machines write a code down. */
const WRITINGS: Readonly<Record<string, (c: Code) => string>> = {
  plain,
  'lower case': (c) => plain(c).toLowerCase(),
  dots: (c) => `${c.d}.${c.m}.${c.y}${c.sign}${end(c)}`,
  'dots, full year': (c) => `${c.d}.${c.m}.${c.yyyy}${c.sign}${end(c)}`,
  'dots, full year, space': (c) => `${c.d}.${c.m}.${c.yyyy} ${end(c)}`,
  'dots, space': (c) => `${c.d}.${c.m}.${c.y} ${end(c)}`,
  'no leading zeros': (c) => `${Number(c.d)}.${Number(c.m)}.${c.y}${c.sign}${end(c)}`,
  'no leading zeros, full year': (c) => `${Number(c.d)}.${Number(c.m)}.${c.yyyy}${c.sign}${end(c)}`,
  'spaces in the date': (c) => `${c.d} ${c.m} ${c.y}${c.sign}${end(c)}`,
  'spaces, full year': (c) => `${c.d} ${c.m} ${c.yyyy} ${end(c)}`,
  'slashes in the date': (c) => `${c.d}/${c.m}/${c.y}${c.sign}${end(c)}`,
  'dashes in the date': (c) => `${c.d}-${c.m}-${c.yyyy} ${end(c)}`,
  'no sign': (c) => `${date(c)}${end(c)}`,
  'no sign, full year': (c) => `${c.d}${c.m}${c.yyyy}${end(c)}`,
  'full year': (c) => `${c.d}${c.m}${c.yyyy}${c.sign}${end(c)}`,
  'a space for the sign': (c) => `${date(c)} ${end(c)}`,
  'spaces around the sign': (c) => `${date(c)} ${c.sign} ${end(c)}`,
  'no-break spaces': (c) => `${date(c)}\u00a0${c.sign}\u00a0${end(c)}`,
  'en dash': (c) => `${date(c)}–${end(c)}`,
  'non-breaking hyphen': (c) => `${date(c)}\u2011${end(c)}`,
  'minus sign': (c) => `${date(c)}\u2212${end(c)}`,
  'two hyphens': (c) => `${date(c)}--${end(c)}`,
  'space before the check character': (c) => `${date(c)}${c.sign}${c.s} ${c.q}`,
  'space within the number': (c) => `${date(c)}${c.sign}${c.s[0]} ${c.s.slice(1)}${c.q}`,
  'end in brackets': (c) => `${date(c)}-(${end(c)})`,
  'all in brackets': (c) => `(${plain(c)})`,
  'bold date': (c) => `**${date(c)}**-${end(c)}`,
  'bold code': (c) => `**${plain(c)}**`,
  'soft hyphen within': (c) => plain(c).replace(/^.../, '$&\u00ad'),
  'zero-width space within': (c) => plain(c).replace(/^.../, '$&\u200b'),
  'control sign within': (c) => plain(c).replace(/^.../, '$&\u0001'),
  'direction mark within': (c) => plain(c).replace(/^.../, '$&\u202e'),
  'full-width digits': (c) =>
    plain(c).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'line end after the sign': (c) => `${date(c)}${c.sign}\n${end(c)}`,
  'line end for the sign': (c) => `${date(c)}\n${end(c)}`,
  'tab around the sign': (c) => `${date(c)}\t${c.sign}\t${end(c)}`,
  'every sign apart': (c) => [...plain(c)].join(' '),
  'a mistyped sign': (c) => `${date(c)}_${end(c)}`,
  'a full stop for the sign': (c) => `${date(c)}.${end(c)}`,
  'in quotes': (c) => `"${plain(c)}"`,
};

const random = randomFrom(SEED);
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
const padded = (n: number, digits: number) => String(n).padStart(digits, '0');

/** Of somebody of working age; made up. */
function randomCode(): Code {
  const yyyy = String(between(1945, 2011));
  const [d, m, s] = [
    padded(between(1, 28), 2),
    padded(between(1, 12), 2),
    padded(between(2, 999), 3),
  ];
  const y = yyyy.slice(2);
  const sign = pick(random, [...(yyyy < '2000' ? '---UVWXY' : 'AAABCDEF')]);
  const q = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${d}${m}${y}${s}`) % 31] ?? '';
  return { d, m, y, yyyy, sign, s, q };
}

const AROUND = [
  (text: string) => text,
  (text: string) => `Asiakas ${text} aloittaa maanantaina`,
  (text: string) => `hetu: ${text}.`,
  (text: string) => `Kävin Prismassa, mukana ${text}, klo 9.30`,
];

it(`catches a code in forty writings (SEED=${SEED})`, () => {
  expect(Object.keys(WRITINGS)).toHaveLength(40);
  const missed: Record<string, number> = {};
  for (let n = 0; n < CODES; n += 1) {
    const code = randomCode();
    for (const [name, write] of Object.entries(WRITINGS)) {
      const text = pick(random, AROUND)(write(code));
      if (findPersonalData(text) === undefined) missed[name] = (missed[name] ?? 0) + 1;
    }
  }
  const all = CODES * Object.keys(WRITINGS).length;
  const caught = 1 - Object.values(missed).reduce((sum, count) => sum + count, 0) / all;
  process.stdout.write(
    `guard: ${(caught * 100).toFixed(2)} % of ${all} writings of codes caught\n`,
  );
  if (caught < 0.995) expect(missed).toEqual({});
}, 300_000);

const money = () =>
  `${between(1, 999)} ${padded(between(0, 999), 3)},${padded(between(0, 99), 2)} €`;
const day = () => `${between(1, 28)}.${between(1, 12)}.${between(2024, 2027)}`;

const ALIKE: readonly (() => string)[] = [
  () => {
    const start = padded(between(0, 3_999_999), 7);
    const last = FinnishBusinessIds.calculateChecksum(start);
    return `Y-tunnus ${start}-${Math.max(last, 0)}`;
  },
  () => `${day()} klo ${between(8, 16)}.${padded(between(0, 59), 2)}`,
  () => `${day()}–${day()}`,
  () => `${day()} ${between(100, 9999)} €`,
  () => `${padded(between(1, 28), 2)}${padded(between(1, 12), 2)}26-${between(10, 999)} kpl`,
  () => `2026-${padded(between(1, 12), 2)}-${padded(between(1, 28), 2)}`,
  money,
  () => `palkka ${money()} + ${money()}`,
  () => `tilaus ${between(1_000_000_000, 9_999_999_999)}`,
  () => `tilaus ${between(100_000, 999_999)}-${between(1_000, 9_999)}`,
  () => `lasku 2026-${padded(between(0, 999_999), 6)}`,
  () => `PO-45${padded(between(0, 99_999_999), 8)}`,
  () => `${padded(between(100, 99_999), 5)} Pori`,
  () =>
    `Itsenäisyydenkatu ${between(1, 99)} A ${between(1, 99)}, ${padded(between(100, 99_999), 5)} Pori`,
];

it(`lets look-alikes by (SEED=${SEED})`, () => {
  const wrong: string[] = [];
  for (let n = 0; n < LOOK_ALIKES; n += 1) {
    const text = pick(random, AROUND)(pick(random, ALIKE)());
    if (findPersonalData(text) !== undefined) wrong.push(text);
  }
  process.stdout.write(`guard: ${wrong.length} of ${LOOK_ALIKES} look-alikes caught\n`);
  if (wrong.length > LOOK_ALIKES * 0.005) expect(wrong).toEqual([]);
}, 60_000);
