import type { GroupResult } from '../../domain/readiness/result';
import { paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { articleButton } from './article-button';
import type { PageView } from './page-view';

export function groupPart(
  view: PageView,
  { group, met, support, unknown }: GroupResult,
): CardElement[] {
  const { language } = view;
  const t = wordsIn(language);
  const listed = (ids: typeof met) =>
    ids.map((id) => `- ${t(`readiness.point.${id}.label`)}`).join('\r');
  const part = (title: string) => paragraph(title, { weight: 'Bolder', size: 'Small' });
  const counts = { met: met.length, support: support.length, unknown: unknown.length };
  const items = [
    ...(met.length > 0
      ? [part(t('readiness.page.inPlace')), paragraph(listed(met), { spacing: 'Small' })]
      : []),
    ...(support.length > 0 ? [part(t('readiness.page.support'))] : []),
    ...support.flatMap((id) => [
      paragraph(`**${t(`readiness.point.${id}.label`)}**`, { spacing: 'Small' }),
      paragraph(t(`readiness.point.${id}.support`), { spacing: 'None' }),
      ...articleButton(view, id),
    ]),
    ...(unknown.length > 0
      ? [part(t('readiness.page.askNext')), paragraph(listed(unknown), { spacing: 'Small' })]
      : []),
  ];
  return fold(t, {
    id: `group-${group}`,
    title: t(`readiness.group.${group}`),
    items,
    summary: t('readiness.page.counts', counts),
  });
}
