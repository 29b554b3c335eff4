import { importSavedCard, importUndoneCard } from '../../cards/employers/import-end-cards';
import { importPreviewCard } from '../../cards/employers/import-preview-card';
import type { ImportListView } from '../../cards/employers/import-view';
import { wordsIn } from '../../cards/kit/wording';
import type { EmployerImport } from '../../domain/employers/employer-import';
import { sortImport } from '../../domain/employers/sort-import';
import { canRestore } from '../../domain/kit/undo';
import { canEditEmployer } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** The teams into whose registers the speaker may bring a list. */
export function importTeams({ access, teams }: Turn): readonly CoachingTeam[] {
  return teams.filter(({ id }) => canEditEmployer(access, id));
}

/** The speaker's own list; a reply in its place when it is none, or the register is closed to them. */
export async function ownImport(
  turn: Turn,
  token: string,
  { store }: Lent,
): Promise<{ readonly list: EmployerImport } | { readonly refused: Reply }> {
  const list = (await store.employerImports.find(token))?.value;
  if (!list || list.personId !== turn.who.id) return { refused: importGone(turn) };
  if (!canEditEmployer(turn.access, list.teamId)) return { refused: notAllowed(turn) };
  return { list };
}

export async function viewOf(
  turn: Turn,
  list: EmployerImport,
  { store }: Lent,
): Promise<ImportListView> {
  const register = await store.employers.register(list.teamId);
  const teams = importTeams(turn);
  const { surface } = turn;
  const sorted = sortImport(list, register);
  return { list, sorted, teams, teamName: teamName(turn, list), surface };
}

/** The list as it is: what will become of it, what it has added, or that it was undone. */
export async function showPreview(
  turn: Turn,
  list: EmployerImport,
  services: Lent,
): Promise<Reply> {
  return list.savedAt
    ? showEnd(turn, list)
    : importPreviewCard(turn.language, await viewOf(turn, list, services));
}

export function showEnd(turn: Turn, list: EmployerImport): Reply {
  const { language, surface } = turn;
  const view = { list, teamName: teamName(turn, list), surface };
  if (list.undoneAt) return importUndoneCard(language, view);
  return importSavedCard(language, { ...view, isTooLate: !canUndo(turn, list) });
}

export function canUndo({ now }: Turn, { savedAt }: EmployerImport): boolean {
  return savedAt !== undefined && canRestore(new Date(savedAt), now);
}

export function importGone({ language }: Turn): Reply {
  return { kind: 'text', text: wordsIn(language)('employers.import.gone') };
}

function teamName({ teams }: Turn, { teamId }: EmployerImport): string {
  return teams.find(({ id }) => id === teamId)?.name ?? '';
}
