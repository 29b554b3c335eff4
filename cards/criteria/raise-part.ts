import type { Level } from '../../domain/criteria/level';
import { raiseOf } from '../../domain/criteria/raise';
import type { Language } from '../../domain/language';
import { paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import type { CriterionView } from './criteria-view';
import { amountIn, valueIn } from './criteria-words';

/** What would raise the team's proposal by one; nothing while there is none. */
export function raisePart(language: Language, view: CriterionView): CardElement[] {
  const proposal = view.evidence?.shown;
  if (proposal?.kind !== 'computed') return [];
  const t = wordsIn(language);
  const raise = raiseOf(proposal);
  const title = subheading(t('criteria.nextTitle'));
  if (raise.kind !== 'bound' && raise.kind !== 'text')
    return [title, paragraph(t(`criteria.raise.${raise.kind}`))];
  const { level } = raise;
  const text = levelIn(language, view, level);
  if (raise.kind === 'text') return [title, paragraph(t('criteria.raise.text', { level, text }))];
  const value = valueIn(language, proposal);
  const bound = amountIn(language, proposal.unit, raise.bound);
  return [title, paragraph(t('criteria.raise.bound', { level, text, value, bound }))];
}

function levelIn(
  language: Language,
  { knowledge, number, isHidden }: CriterionView,
  wanted: Level,
): string {
  const article = isHidden ? undefined : knowledge.criterion(number);
  const found = article?.levels.find(({ level }) => level === wanted);
  return found?.short[language] ?? wordsIn(language)(`criteria.name.${number}`);
}
