import { type ReadinessResult, supportPoints } from '../../domain/readiness/result';
import type { CardElement } from '../kit/card-element';
import { withoutMarkdown } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import type { PageView } from './page-view';

/** The result as text to copy into the client information system; it names nobody. */
export function summaryPart(view: PageView, result: ReadinessResult): CardElement[] {
  const t = wordsIn(view.language);
  const field = {
    id: 'summary',
    label: t('readiness.page.summaryLabel'),
    value: summaryText(view, result),
  };
  const input = textInput(field, { isMultiline: true });
  return fold(t, { id: 'text', title: t('readiness.page.summary'), items: input });
}

function summaryText({ language, state }: PageView, result: ReadinessResult): string {
  const t = wordsIn(language);
  const supported = supportPoints(result).map(
    (id) => `• ${t(`readiness.point.${id}.label`)}: ${t(`readiness.point.${id}.support`)}`,
  );
  const wish = `${t('readiness.page.wish')} ${t(`readiness.page.wishes.${state.wish}`)}.`;
  const way = state.isWorkActivity ? 'formWorkActivity' : 'formReferral';
  const lines = [
    t('readiness.page.summaryIntro'),
    wish,
    ...(supported.length > 0 ? [`${t('readiness.page.support')}:`, ...supported] : []),
    t(`readiness.wayIn.${way}`),
  ];
  return withoutMarkdown(lines.join('\n')).trim();
}
