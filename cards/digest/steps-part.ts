import type { CoachFigures } from '../../domain/digest/coach-figures';
import type { OpenNextStep } from '../../domain/digest/open-next-steps';
import type { Language } from '../../domain/language';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { shorten } from './digest-words';

const STEP_LENGTH = 90;

export function stepsPart(
  language: Language,
  steps: readonly OpenNextStep[],
  coaches: readonly CoachFigures[],
  most: number,
): CardElement[] {
  if (steps.length === 0) return [];
  const t = wordsIn(language);
  const names = new Map(coaches.map(({ coachId, name }) => [coachId, name]));
  const lines = steps.slice(0, most).map(({ nextStepOn, nextStep, employerName, coachId }) => {
    const coach = names.get(coachId);
    const words = {
      day: dayIn(language, nextStepOn),
      step: nextStep ? shorten(nextStep, STEP_LENGTH) : t('digest.noStep'),
      employer: shorten(employerName, STEP_LENGTH),
    };
    const line = coach ? t('digest.step', { ...words, coach }) : t('digest.stepNoCoach', words);
    return paragraph(line, { spacing: 'Small' });
  });
  const more = steps.length - lines.length;
  return [
    subheading(t('digest.steps', { steps: steps.length })),
    ...lines,
    ...(more > 0 ? [note(t('digest.more', { more }))] : []),
  ];
}
