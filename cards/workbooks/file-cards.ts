import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import type { WorkbookOffer } from './workbook-offer';

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
