import { z } from 'zod';
import type { DroppedFile } from '../../domain/files/dropped-file';
import { plainText } from '../../domain/kit/plain-text';
import type { TeamsActivity } from './teams-activity';

/** In the own chat Teams tells where the file can be fetched, without a token, for some minutes. */
const downloadInfo = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().nullish(),
  content: z.looseObject({ downloadUrl: z.string(), fileType: z.string().nullish() }),
});

/** A picture pasted in, of which nothing is fetched. */
const otherFile = z.looseObject({
  contentType: z.string().regex(/^(?:image\/|audio\/|video\/|reference$)/),
  name: z.string().nullish(),
});

/** Where several read along, the bot learns of a file by its place in the message alone. */
const place = z.looseObject({
  contentType: z.literal('text/html'),
  content: z.string().regex(/<attachment\b/),
});

/** The files that came with a message. */
export function droppedFiles({ attachments }: TeamsActivity): DroppedFile[] {
  const files = (attachments ?? []).flatMap((attachment): DroppedFile[] => {
    const info = downloadInfo.safeParse(attachment);
    if (info.success) {
      const { name, content } = info.data;
      const ending = content.fileType ?? '';
      return [{ name: plainText(name || `.${ending}`), url: content.downloadUrl }];
    }
    const other = otherFile.safeParse(attachment);
    return other.success ? [{ name: plainText(other.data.name ?? '') }] : [];
  });
  const isPlaced = attachments?.some((attachment) => place.safeParse(attachment).success);
  return files.length === 0 && isPlaced ? [{ name: '' }] : files;
}
