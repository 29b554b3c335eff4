import type { Language } from '../../domain/language';

/** What people type, in any of the three languages whatever the reader's own is. */
export const COMMANDS = {
  log: { fi: 'kirjaa', sv: 'anteckna', en: 'log' },
  mine: { fi: 'omat', sv: 'mina', en: 'mine' },
  digest: { fi: 'kooste', sv: 'sammandrag', en: 'digest' },
  criteria: { fi: 'kriteerit', sv: 'kriterier', en: 'criteria' },
  checklist: { fi: 'tarkistuslista', sv: 'checklista', en: 'checklist' },
  employers: { fi: 'työnantajat', sv: 'arbetsgivare', en: 'employers' },
  process: { fi: 'prosessi', sv: 'process', en: 'process' },
  questions: { fi: 'kysymykset', sv: 'frågor', en: 'questions' },
  deliveries: { fi: 'lähetykset', sv: 'utskick', en: 'deliveries' },
  settings: { fi: 'asetukset', sv: 'inställningar', en: 'settings' },
  help: { fi: 'ohje', sv: 'hjälp', en: 'help' },
} as const satisfies Record<string, Record<Language, string>>;

/** Teams shows ten commands; these are of the others, and are known from `ohje`. */
export const UNLISTED_COMMANDS: ReadonlySet<CommandName> = new Set(['deliveries']);

/** Understood too, though nothing names them: the word of a former version, and one for many. */
export const FORMER_COMMANDS: ReadonlyMap<string, CommandName> = new Map([
  ['logga', 'log'],
  ['kriteeri', 'criteria'],
  ['kriterium', 'criteria'],
  ['criterion', 'criteria'],
  ['näyttö', 'criteria'],
  ['underlag', 'criteria'],
  ['evidence', 'criteria'],
  ['vuosi', 'year'],
]);

/**
 * Beside the ten of the manifest, and only when nothing else is said: `arviointi puolivuosittain` is
 * a question.
 */
export const BARE_COMMANDS = {
  assessment: { fi: 'arviointi', sv: 'bedömning', en: 'assessment' },
  year: { fi: 'vuosikello', sv: 'årsklocka', en: 'year view' },
  ownData: { fi: 'omat tiedot', sv: 'mina uppgifter', en: 'my data' },
  audit: { fi: 'loki', sv: 'logg', en: 'audit' },
} as const satisfies Record<string, Record<Language, string>>;

/** Only with `DEMO`; not in the manifest. */
export const DEMO_COMMANDS = {
  role: { fi: 'rooli', sv: 'roll', en: 'role' },
} as const satisfies Record<string, Record<Language, string>>;

export type CommandName =
  | keyof typeof COMMANDS
  | keyof typeof BARE_COMMANDS
  | keyof typeof DEMO_COMMANDS;
