import { wordsIn } from '../../cards/kit/wording';
import { type DroppedFile, fileKind } from '../../domain/files/dropped-file';
import { canManageAssessments } from '../../domain/permissions';
import { takeAssessment } from '../assessments/take-assessment';
import { importTeams } from '../employers/show-import';
import { takeList } from '../employers/take-list';
import { fileFailed } from '../kit/file-failed';
import type { Reply, TextReply } from '../kit/reply';
import { onFiles, type Route } from '../kit/route';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';

/** What somebody drops into a chat: a list for the register, an earlier assessment, or a friendly word. */
export const takeFilesRoute: Route = onFiles(takeFiles);

async function takeFiles(
  turn: Turn,
  files: readonly DroppedFile[],
  services: Services,
): Promise<Reply> {
  if (turn.where.kind !== 'personal') return say(turn, 'ownChat');
  const [file, ...more] = files;
  if (!file || more.length > 0) return say(turn, 'one');
  const { url } = file;
  const kind = fileKind(file);
  const hasRegister = importTeams(turn).length > 0;
  const mayAssess = managesAssessments(turn);
  if (kind === 'otherTable') return say(turn, kind);
  if (kind !== 'table' || url === undefined)
    return say(turn, mayAssess ? 'otherToLeader' : 'other');
  if (!hasRegister && !mayAssess) return say(turn, 'notYours');
  const read = await services.files.read(url);
  if (read.kind === 'failed') return fileFailed(turn, read.why);
  const { sheets } = read;
  const assessment = await takeAssessment(turn, sheets, services);
  if (assessment) return assessment;
  return hasRegister ? takeList(turn, { sheets, url }, services) : say(turn, 'noScores');
}

function managesAssessments({ access, teams }: Turn): boolean {
  return access.isCoordinator || teams.some(({ id }) => canManageAssessments(access, id));
}

type Said = 'ownChat' | 'one' | 'other' | 'otherToLeader' | 'otherTable' | 'notYours' | 'noScores';

function say({ language }: Turn, what: Said): TextReply {
  return { kind: 'text', text: wordsIn(language)(`file.${what}`) };
}
