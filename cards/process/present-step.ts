import type { Article } from '../../domain/answers/article';
import type { Change } from '../../domain/answers/source-document';
import type { Language } from '../../domain/language';
import type { PathPosition } from '../../domain/process/paths';
import { container, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { readStepArticle } from './process-actions';

export interface StepView {
  readonly position: PathPosition;
  /** Those of the step that may be read, in their order. */
  readonly articles: readonly Article[];
  readonly changes: readonly Change[];
  /** Where it all comes from. */
  readonly sources: readonly CardElement[];
  readonly surface: Surface;
  /** What has just not been done. */
  readonly notice?: string | undefined;
}

/** What happens in a step, who does it, what is written where, whom to call, and what has changed. */
export function presentStep(language: Language, view: StepView): CardElement[] {
  const t = wordsIn(language);
  const { position, articles, changes } = view;
  const words = `process.step.${position.step.id}` as const;
  return [
    paragraph(t(`${words}.what`), { spacing: 'Small' }),
    subheading(t('process.who')),
    ...markdownBlocks(t(`${words}.who`)),
    subheading(t('process.written')),
    ...markdownBlocks(t(`${words}.written`)),
    subheading(t('process.call')),
    paragraph(t(`${words}.call`), { spacing: 'Small' }),
    ...(changes.length > 0 ? [changedBox(language, changes)] : []),
    ...(articles.length > 0 ? [subheading(t('process.articles'))] : []),
    ...articles.map((article) => articleRow(language, view, article)),
    ...view.sources,
  ];
}

function changedBox(language: Language, changes: readonly Change[]): CardElement {
  const t = wordsIn(language);
  return container(
    [
      paragraph(t('process.changed'), { size: 'Small', weight: 'Bolder' }),
      ...changes.map((change) =>
        note(t('answer.changed', { note: change.note[language], check: change.check[language] }), {
          isSubtle: false,
        }),
      ),
    ],
    { style: 'warning', spacing: 'Medium' },
  );
}

function articleRow(
  language: Language,
  { position: { path, number }, surface }: StepView,
  { id, title }: Article,
): CardElement {
  const open = button(
    readStepArticle,
    wordsIn(language)('process.readArticle', { title: title[language] }),
    { path, step: number, articleId: id },
    { surface, inputs: 'none' },
  );
  return container([paragraph(`${title[language]}\u00a0›`, { color: 'Accent' })], {
    spacing: 'Small',
    selectAction: open,
  });
}
