import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { linkButton } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import type { WorkbookOffer } from './workbook-offer';

/** Where files can't be saved: a link that holds for an hour. */
export function workbookLinkCard(
  language: Language,
  { fileName }: WorkbookOffer,
  url: string,
): CardReply {
  const t = wordsIn(language);
  const title = t('workbook.linkTitle');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(plain(fileName)), note(t('workbook.linkAbout'))],
      [linkButton(t('workbook.open'), url)],
    ),
  };
}
