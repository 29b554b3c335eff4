import type { PlanStep } from '../../domain/assessments/plan';
import type { Language } from '../../domain/language';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { criterionTitle } from './mark-words';

/** A step of a plan with its person's name instead of the id. */
export interface NamedStep extends Omit<PlanStep, 'whoId'> {
  readonly who?: string | undefined;
}

/** `17. Tiivis yhteys: Perjantain läpikäynti – Tiina, ma 1.3.2027 – toteutui`. */
export function stepLine(language: Language, step: NamedStep): string {
  const t = wordsIn(language);
  const { criterion, what, who, until, outcome } = step;
  const title = criterionTitle(t, criterion);
  const whoAndWhen = [who && plain(who), until && dayIn(language, until)].filter((text) => text);
  return [
    what ? `${title}: ${plain(what)}` : title,
    whoAndWhen.length > 0 ? whoAndWhen.join(', ') : undefined,
    outcome ? t(`assessment.outcome.${outcome}`) : undefined,
  ]
    .filter((text) => text)
    .join(' – ');
}
