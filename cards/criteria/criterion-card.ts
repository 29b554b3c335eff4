import { CRITERION_NUMBERS } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import { sourceLines } from '../answers/answer-sources';
import { showArticle } from '../answers/article-buttons';
import { notedPart } from '../evidence/noted-part';
import { receiptPart } from '../evidence/receipt-part';
import {
  adaptiveCard,
  firstThatFits,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { criteriaDoor, openMonth } from './criteria-actions';
import type { CriterionView } from './criteria-view';
import { evidencePart } from './evidence-part';

/** One criterion: its meaning, its levels with the team's own mark, the evidence and what raises it. */
export function criterionCard(language: Language, view: CriterionView): CardReply {
  const t = wordsIn(language);
  const { number } = view;
  const title = t('criteria.one', { number, name: t(`criteria.name.${number}`) });
  return {
    kind: 'card',
    title,
    // A year of notes of four kinds may be more than Teams takes: the earlier ones give way.
    card: firstThatFits([20, 8, 3, 1], (days) =>
      adaptiveCard(
        language,
        [
          heading(title),
          ...(view.noted ? receiptPart(language, view.noted, view.noted.receipt) : []),
          ...evidencePart(language, view),
          ...notedPart(language, view.noted, days),
          ...levelsPart(language, view),
          ...meaningPart(language, view),
        ],
        buttons(language, view),
      ),
    ),
  };
}

function levelsPart(
  language: Language,
  { number, evidence, isHidden, knowledge }: CriterionView,
): CardElement[] {
  const t = wordsIn(language);
  const article = isHidden ? undefined : knowledge.criterion(number);
  if (!article) return [];
  const own = evidence?.shown.kind === 'computed' ? evidence.shown.level : undefined;
  const lines = article.levels.toSorted((a, b) => b.level - a.level);
  return [
    subheading(t('criteria.levels')),
    ...lines.map(({ level, short }) =>
      paragraph(
        t(level === own ? 'criteria.levelOwn' : 'criteria.level', { level, text: short[language] }),
        { spacing: 'Small' },
      ),
    ),
    ...(article.doubt ? [note(t('criteria.doubt', { text: article.doubt[language] }))] : []),
  ];
}

function meaningPart(
  language: Language,
  { number, isHidden, knowledge }: CriterionView,
): CardElement[] {
  const t = wordsIn(language);
  const article = isHidden ? undefined : knowledge.criterion(number);
  if (!article) return [note(t('criteria.noArticle'))];
  return [
    subheading(t('criteria.meaning')),
    ...markdownBlocks(article.body[language]),
    ...sourceLines([article], knowledge, language),
  ];
}

function buttons(language: Language, view: CriterionView): (Button | undefined)[] {
  const t = wordsIn(language);
  const { number, evidence, isHidden, knowledge, surface } = view;
  const teamId = evidence?.team.id ?? '';
  const look = { surface, inputs: 'none' } as const;
  const go = (words: string, to: number | '') =>
    button(criteriaDoor.here, words, { teamId, number: to }, look);
  const [before, after] = [number - 1, number + 1];
  const article = isHidden ? undefined : knowledge.criterion(number);
  return [
    evidence?.canTell
      ? button(openMonth, t('criteria.tellMonth'), { teamId, month: '' }, look)
      : undefined,
    go(t('criteria.back'), ''),
    before >= 1 ? go(t('criteria.previous', { number: before }), before) : undefined,
    after <= CRITERION_NUMBERS.length
      ? go(t('criteria.next', { number: after }), after)
      : undefined,
    // An article's own buttons are of the chat.
    article && surface === 'chat'
      ? button(
          showArticle,
          t('criteria.more'),
          { entryId: article.id, language, question: '', from: '' },
          look,
        )
      : undefined,
  ];
}
