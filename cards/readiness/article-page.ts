import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import type { AdaptiveCard } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { goButton } from './page-actions';
import { notices, type PageView, titleOfList } from './page-view';

/** A support's article in place of the page, with the ways back; `undefined` when it is hidden. */
export function articlePage(view: PageView, article: AdaptiveCard | undefined): CardReply {
  const { language, state, surface } = view;
  const t = wordsIn(language);
  const options = { surface, inputs: 'none' } as const;
  const body = article?.body ?? [
    heading(t('ask.unavailable.title')),
    paragraph(t('ask.unavailable.body')),
  ];
  return {
    kind: 'card',
    title: titleOfList(view),
    card: adaptiveCard(
      language,
      [...notices(view), ...body],
      [
        goButton(`‹ ${t('readiness.page.toSummary')}`, state, { kind: 'result' }, options),
        goButton(`${t('readiness.page.toNext')} ›`, state, { kind: 'next' }, options),
      ],
    ),
  };
}
