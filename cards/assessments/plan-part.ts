import type { Language } from '../../domain/language';
import { paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { type NamedStep, stepLine } from './plan-lines';

/** The steps of the plan that are not over yet, on the leader's digest. */
export function planPart(language: Language, steps: readonly NamedStep[]): CardElement[] {
  if (steps.length === 0) return [];
  return [
    subheading(wordsIn(language)('assessment.plan.heading')),
    ...steps.map((step) => paragraph(stepLine(language, step), { spacing: 'Small' })),
  ];
}
