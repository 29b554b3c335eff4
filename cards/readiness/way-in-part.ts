import { type WayInLine, wayIn } from '../../domain/readiness/way-in';
import { container, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { changeNotes } from './changes';
import type { PageView } from './page-view';

export function wayInPart(view: PageView): CardElement[] {
  const { language, state, knowledge } = view;
  const t = wordsIn(language);
  const { lines } = wayIn(state);
  const changed = lines.flatMap((line: WayInLine) => line.changed ?? []);
  const notes = changeNotes(changed, knowledge, language);
  const title = t('readiness.page.changedCount', { count: notes.length });
  return [
    container(
      [
        subheading(t('readiness.page.wayIn')),
        ...lines.map(({ id }) => paragraph(t(`readiness.wayIn.${id}`), { spacing: 'Small' })),
        ...(notes.length > 0 ? fold(t, { id: 'changes', title, items: notes }) : []),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  ];
}
