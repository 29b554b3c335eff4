import type { Evidence } from '../../domain/evidence/evidence';
import type { Language } from '../../domain/language';
import { evidenceLine } from '../evidence/evidence-words';
import { wordsIn } from '../kit/wording';

/** What the logs say, as a choice. */
export const LOGS = 'logs';
const NOTED = 'noted:';

/** A note's id as a criterion's evidence names it, and back. */
export const notedChoice = (evidence: Pick<Evidence, 'id'>): string => `${NOTED}${evidence.id}`;

export function notedId(choice: string): string | undefined {
  return choice.startsWith(NOTED) ? choice.slice(NOTED.length) : undefined;
}

/** `Ohjausryhmän kokous: ti 24.11.2026 · etänä`; without names, since a report goes to others. */
export function notedTitle(language: Language, evidence: Evidence): string {
  const name = wordsIn(language)(`evidence.kind.${evidence.kind}`);
  return `${name}: ${evidenceLine(language, evidence, new Map())}`;
}
