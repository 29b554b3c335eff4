import type { Absence } from '../digest/coach-week';

/** What is left of a sentence once the time is taken out, and what it tells. */
interface AbsencePhrase {
  readonly absence: Absence;
  readonly words: RegExp;
}

const FI_I = '(?:minä |mä |mie )?';
const FI_AM = `${FI_I}(?:olen|oon|olin) `;
const FI_HAVE = '(?:minulla|mulla) (?:on|oli) ';
const SV_AM = '(?:jag (?:är|var)|(?:är|var) jag) ';
const SV_HAVE = '(?:jag (?:har|hade)|(?:har|hade) jag) ';
const EN_AM = "(?:i'm|im|i am|i was) ";

const FI_HOLIDAY = '(?:vuosi|kesä|talvi|hiihto|syys|joulu)?loma';
const FI_LEAVE = '(?:(?:opinto|virka|työ|vanhempain|hoito)vapaalla|vapaalla|poissa(?: töistä)?)';

const whole = (...alternatives: string[]) => new RegExp(`^(?:${alternatives.join('|')})$`, 'u');

/** Whole sentences about the speaker; anything more is for the answers to take. */
export const ABSENCE_PHRASES: readonly AbsencePhrase[] = [
  {
    // That somebody is ill is not kept: only that the week does not count.
    absence: 'other',
    words: whole(
      `${FI_AM}(?:sairaana|sairas|kipeä|kipeänä|saikulla|sairau?slomalla|flunssassa)`,
      'sairau?slomalla|sjukskriven|on sick leave',
      `${SV_AM}(?:sjuk|sjukskriven|sjukledig)`,
      `(?:${EN_AM})?off sick`,
      `${EN_AM}(?:sick|ill|out sick|on sick leave)`,
    ),
  },
  {
    absence: 'holiday',
    words: whole(
      `${FI_AM}${FI_HOLIDAY}lla`,
      `${FI_HAVE}${FI_HOLIDAY}a?`,
      `${SV_AM}på (?:sommar|vinter)?semester`,
      `${SV_HAVE}semester`,
      `(?:${EN_AM})?on (?:holiday|vacation|annual leave)`,
    ),
  },
  {
    absence: 'other',
    words: whole(
      `${FI_I}en (?:minä |mä )?(?:ole|oo|ollut|ollu) (?:töissä|työssä|duunissa|paikalla)`,
      `${FI_AM}${FI_LEAVE}`,
      `${FI_HAVE}vapaata`,
      `${SV_AM}(?:inte (?:på jobbet|på arbetet|på jobb|i tjänst)|ledig|borta|frånvarande)`,
      `${SV_HAVE}ledigt`,
      '(?:jag (?:jobbar|arbetar)|(?:jobbar|arbetar) jag) inte',
      `(?:${EN_AM})?not at work`,
      `${EN_AM}(?:not working|off|off work|away|away from work|on leave|out of office)`,
    ),
  },
];

/** Understood as the speaker's own beside a time alone: `lomalla vko 51`, `semester 7–18.12`. */
export const BARE_PHRASES: readonly AbsencePhrase[] = [
  {
    absence: 'holiday',
    words: whole(`${FI_HOLIDAY}(?:lla|a)?`, '(?:på )?semester', 'holiday|vacation'),
  },
  {
    absence: 'other',
    words: whole(
      'sairau?s(?:lomalla|loma)|saikulla|poissa(?: töistä)?|vapaalla|en töissä',
      '(?:sjukskriven|sjukledig|ledig|borta|inte på jobbet)',
      '(?:sick leave|on sick leave|away|off|out of office)',
    ),
  },
];

/** Something that was, and is told of afterwards. */
export const PAST = /(?:^|\s)(?:olin|oli|ollut|ollu|var|hade|was)(?:\s|$)/u;

/** A Swedish verb before its subject: told only after the time, otherwise asked. */
export const INVERTED = /^(?:är|var|har|hade|jobbar|arbetar) jag\b/u;
