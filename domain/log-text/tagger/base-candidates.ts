import { isLegalForm } from '../../kit/legal-forms';
import { memoizeByText } from '../../kit/remember';

/*
 * From an inflected word to all base forms that it may be of: take each case ending away that fits,
 * then undo what endings do to a stem. Which of them it is, is learned (`base-form.ts`).
 */

/** A base form, and how it came about. */
export interface BaseCandidate {
  readonly text: string;
  /** The case ending taken away; '' for the word as it stands. */
  readonly ending: string;
  /** What was undone in the stem; '' for nothing. */
  readonly undone: string;
  /** What of its spelling was mended (`mended-candidates.ts`), `b>p`; absent for nothing. */
  readonly mended?: string;
}

const ENDINGS =
  'ssa ssä sta stä lla llä la lä lta ltä lle le s l st lt sa sä n en in an än on ön un yn na nä ksi ks a ä ta tä seen' +
  ' han hen hin hon hun hyn hän hön issa issä ista istä illa illä ille ilta iltä is il iin ihin jen ien iden in t';
const CASE_ENDINGS = [...new Set(ENDINGS.split(' '))].sort((a, b) => b.length - a.length);
/** The ending of `into` for a stem that ends in a vowel, whichever it is. */
const INTO = 'Vn';
const PLURAL = /^(?:i(?:ss|st|ll|lt)[aä]|ille|is|il|iin|ihin|jen|ien|iden)$/;

/** What an ending did to the end of a stem: its name, the changed end, and the end that was there. */
const CHANGES: readonly (readonly [name: string, changed: RegExp, was: string])[] = [
  ['kk', /(?<=[^k])k(?=[aeiouyäö]$)/u, 'kk'],
  ['pp', /(?<=[^p])p(?=[aeiouyäö]$)/u, 'pp'],
  ['tt', /(?<=[^t])t(?=[aeiouyäö]$)/u, 'tt'],
  ['nk', /ng(?=[aeiouyäö]$)/u, 'nk'],
  ['nt', /nn(?=[aeiouyäö]$)/u, 'nt'],
  ['mp', /mm(?=[aeiouyäö]$)/u, 'mp'],
  ['lt', /ll(?=[aeiouyäö]$)/u, 'lt'],
  ['rt', /rr(?=[aeiouyäö]$)/u, 'rt'],
  ['k', /(?<=[lrhaeiouyäö])(?=[aeiouyäö]$)/u, 'k'],
  ['t', /d(?=[aeiouyäö]$)/u, 't'],
  ['p', /v(?=[aeiouyäö]$)/u, 'p'],
  ['lki', /lje$/u, 'lki'],
  ['rki', /rje$/u, 'rki'],
  ['hti', /he$/u, 'hti'],
  ['el', /(?<=[eaä][lr])ee$/u, ''],
  ['ki', /(?<=[lrhaeiouyäö])e$/u, 'ki'],
  ['nne', /ntee$/u, 'nne'],
  ['rre', /rtee$/u, 'rre'],
  ['lle', /ltee$/u, 'lle'],
  ['mme', /mpee$/u, 'mme'],
  ['nen', /se$/u, 'nen'],
  ['nen', /(?<=i)s$/u, 'nen'],
  ['ks', /kse$/u, 's'],
  ['us', /(?<=[uy])(?:de|te)$/u, 's'],
  ['si', /(?:de|te)$/u, 'si'],
  ['ti', /de$/u, 'ti'],
  ['e', /ee$/u, 'e'],
  ['ke', /kkee$/u, 'ke'],
  ['pe', /ppee$/u, 'pe'],
  ['te', /ttee$/u, 'te'],
  ['de', /tee$/u, 'de'],
  ['ve', /pee$/u, 've'],
  ['as', /aa$/u, 'as'],
  ['äs', /ää$/u, 'äs'],
  ['kas', /kkaa$/u, 'kas'],
  ['kas', /kkää$/u, 'käs'],
  ['pas', /ppaa$/u, 'pas'],
  ['das', /taa$/u, 'das'],
  ['tas', /ttaa$/u, 'tas'],
  ['gas', /nkaa$/u, 'ngas'],
  ['vas', /paa$/u, 'vas'],
  ['i', /(?<=[^aeiouyäö])e$/u, 'i'],
  ['in', /(?<=i)me$/u, 'n'],
  ['le', /(?<=[eaä][lr])e$/u, ''],
  ['-i', /(?<=[^aeiouyäö])i$/u, ''],
];

/** The ending as it is with back vowels; that of `into` (`-an`, `-iin`, `-hun`) is one for all vowels. */
export function endingClass(ending: string): string {
  if (/^h[aeiouyäö]n$/u.test(ending)) return 'hVn';
  if (/^[aeiouyäö]n$/u.test(ending)) return 'foreign n';
  if (/^[:'’]/.test(ending)) return ':';
  return ending.replace(/ä/g, 'a');
}

const CASE = '(?:h?[aeiouyäö]n|een|öön|hyn|yyn|n|(?:ss|st|ll|lt|t)[aäá]|lle|s|l|st|lt|le|ksi)';
const LEGAL = new RegExp(`^(oyj?|abp?|ky|ry|rf|osk|tmi|ltd)[:’'-]?${CASE}$`, 'u');
const NUMBER = new RegExp(`^(\\p{N}+)(?:[:’'-]${CASE}|(?:ss|st|ll|lt)[aä]|lle|een|seen)$`, 'u');

/** A legal form, also as some write it: it stays as it is. */
const isPlain = (flat: string) => flat === 't:mi' || isLegalForm(flat);

/** What has its ending after a mark, or is known to be no part of it: `Oylle`, `74lle`, `6:lle`. */
function plainBefore(flat: string): string | undefined {
  return (LEGAL.exec(flat) ?? NUMBER.exec(flat))?.[1] ?? (isPlain(flat) ? flat : undefined);
}

/** All base forms that a word in small letters may be of, itself first. */
export const baseCandidates = memoizeByText(candidatesOfForm);

function candidatesOfForm(flat: string): readonly BaseCandidate[] {
  const plain = plainBefore(flat);
  if (plain !== undefined) return [{ text: plain, ending: flat.slice(plain.length), undone: '' }];
  const candidates = new Map<string, BaseCandidate>();
  const add = (text: string, ending: string, undone: string) => {
    if (text.length > 1 && !candidates.has(text)) candidates.set(text, { text, ending, undone });
  };
  candidates.set(flat, { text: flat, ending: '', undone: '' });
  const mark = flat.search(/[:'’]/);
  if (mark > 0) add(flat.slice(0, mark), flat.slice(mark), '');
  for (const ending of CASE_ENDINGS) {
    const stem = flat.slice(0, flat.length - ending.length);
    if (!flat.endsWith(ending) || stem.length < 3) continue;
    const isVowelN = /^[aeiouyäö]n$/u.test(ending);
    if (isVowelN && stem.endsWith(ending.charAt(0))) addInto(stem, add);
    else if (!isVowelN) addStem(stem, ending, add);
    else if (/[^aeiouyäö]$/u.test(stem)) add(stem, ending, '');
  }
  return [...candidates.values()];
}

type Add = (text: string, ending: string, undone: string) => void;

/** What `into` leaves as it was: `Telakkaan`, but `Iisalmeen` and `Leipomo Huoviseen`. */
const AFTER_INTO: readonly string[] = ['nen', 'ks', 'i', 'in', 'le', '-i'];

function addInto(stem: string, add: Add): void {
  add(stem, INTO, '');
  for (const [name, changed, was] of CHANGES) {
    if (AFTER_INTO.includes(name) && changed.test(stem))
      add(stem.replace(changed, was), INTO, name);
  }
}

function addStem(stem: string, ending: string, add: Add): void {
  if (!PLURAL.test(ending)) {
    add(stem, ending, '');
    for (const [name, changed, was] of CHANGES) {
      if (changed.test(stem)) add(stem.replace(changed, was), ending, name);
    }
    return;
  }
  for (const vowel of ['', 'a', 'ä', 'e', 'i', 'o'])
    add(`${stem}${vowel}t`, ending, `plural ${vowel}`);
  for (const vowel of ['a', 'ä', 'i']) add(`${stem}${vowel}`, ending, `vowel ${vowel}`);
  if (/[oö]$/u.test(stem)) {
    add(stem.replace(/o$/u, 'at').replace(/ö$/u, 'ät'), ending, 'plural o');
    add(`${stem}t`, ending, 'plural o same');
  }
  add(stem.replace(/s$/, 'set'), ending, 'plural set');
  add(stem.replace(/e$/, 'it'), ending, 'plural it');
}
