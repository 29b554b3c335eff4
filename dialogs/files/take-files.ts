import { wordsIn } from '../../cards/kit/wording';
import { type DroppedFile, fileKind } from '../../domain/files/dropped-file';
import { importTeams } from '../employers/show-import';
import { takeList } from '../employers/take-list';
import { fileFailed } from '../kit/file-failed';
import type { Reply, TextReply } from '../kit/reply';
import { onFiles, type Route } from '../kit/route';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';

/** What somebody drops into a chat: a list for the register, or a friendly word. */
export const takeFilesRoute: Route = onFiles(takeFiles);

async function takeFiles(
  turn: Turn,
  files: readonly DroppedFile[],
  services: Services,
): Promise<Reply> {
  if (turn.where.kind !== 'personal') return say(turn, 'ownChat');
  const [file, ...more] = files;
  if (!file || more.length > 0) return say(turn, 'one');
  const kind = fileKind(file);
  if (kind !== 'table' || file.url === undefined)
    return say(turn, kind === 'otherTable' ? kind : 'other');
  if (importTeams(turn).length === 0) return say(turn, 'notYours');
  const read = await services.files.read(file.url);
  return read.kind === 'failed'
    ? fileFailed(turn, read.why)
    : takeList(turn, { sheets: read.sheets, url: file.url }, services);
}

function say(
  { language }: Turn,
  what: 'ownChat' | 'one' | 'other' | 'otherTable' | 'notYours',
): TextReply {
  return { kind: 'text', text: wordsIn(language)(`file.${what}`) };
}
