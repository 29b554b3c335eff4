import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { linkButton } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import type { WorkbookOrder } from './order';

/** A workbook that somebody asked for and has not got yet. */
export interface WorkbookOffer {
  readonly order: WorkbookOrder;
  readonly fileName: string;
  /** As it is now; what is delivered is made anew. */
  readonly sizeInBytes: number;
}

/** An attachment that is no Adaptive Card. */
export interface FileAttachment {
  readonly contentType: `application/vnd.microsoft.teams.card.file.${'consent' | 'info'}`;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: object;
}

/**
 * Teams' own card that asks whether the bot may save the file to the person's OneDrive. It works in
 * the personal chat alone, and is not drawn without a name.
 */
export function consentCard(
  language: Language,
  { order, fileName, sizeInBytes }: WorkbookOffer,
): FileAttachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: fileName,
    content: {
      description: wordsIn(language)(`workbook.${order.workbook}About`),
      sizeInBytes,
      acceptContext: order,
      declineContext: order,
    },
  };
}

/** Teams' card of a saved file, which opens it. */
export function savedFileCard(file: {
  name: string;
  contentUrl: string;
  uniqueId: string;
  fileType: string;
}): FileAttachment {
  const { name, contentUrl, uniqueId, fileType } = file;
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name,
    contentUrl,
    content: { uniqueId, fileType },
  };
}

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
