import type { GroupResult, ReadinessResult } from '../../domain/readiness/result';
import { container, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { withoutMarkdown } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { textInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import type { PageView } from './page-view';

/** The result as text to copy into the client information system; it names nobody. */
export function summaryPart(view: PageView, result: ReadinessResult): CardElement[] {
  const t = wordsIn(view.language);
  const field = {
    id: 'summary',
    label: t('readiness.page.summaryLabel'),
    value: summaryText(view, result),
  };
  // A field shows three lines of it, and is what a phone copies from.
  const input = textInput(field, { isMultiline: true });
  const whole = field.value.split('\n').map((line) => paragraph(line, { spacing: 'None' }));
  const items = [container(whole, { style: 'emphasis' }), ...input];
  return fold(t, { id: 'text', title: t('readiness.page.summary'), items });
}

function summaryText({ language, state }: PageView, result: ReadinessResult): string {
  const t = wordsIn(language);
  const wish = `${t('readiness.page.wish')} ${t(`readiness.page.wishes.${state.wish}`)}.`;
  const way = state.isWorkActivity ? 'formWorkActivity' : 'formReferral';
  const lines = [
    t('readiness.page.summaryIntro'),
    wish,
    ...result.groups.flatMap((group) => groupLines(t, group)),
    t(`readiness.wayIn.${way}`),
  ];
  return withoutMarkdown(lines.join('\n')).trim();
}

/** All that was talked about: what is in place, what needs support, and what is still open. */
function groupLines(t: Words, { group, met, support, unknown }: GroupResult): string[] {
  const name = (id: (typeof met)[number]) => `• ${t(`readiness.point.${id}.label`)}`;
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title}:`, ...lines] : [];
  return [
    t(`readiness.group.${group}`).toUpperCase(),
    ...part(t('readiness.page.inPlace'), met.map(name)),
    ...part(
      t('readiness.page.support'),
      support.map((id) => `${name(id)}: ${t(`readiness.point.${id}.support`)}`),
    ),
    ...part(t('readiness.page.askNext'), unknown.map(name)),
  ];
}
