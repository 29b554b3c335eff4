import {
  answerImport,
  cancelImport,
  importColumn,
  reviewImport,
  saveImport,
  showImport,
  undoImport,
} from '../../cards/employers/import-actions';
import { importCancelledCard } from '../../cards/employers/import-end-cards';
import { importReviewCard } from '../../cards/employers/import-review-card';
import type { EmployerImport } from '../../domain/employers/employer-import';
import { answersOf } from '../../domain/employers/import-answers';
import { sortImport } from '../../domain/employers/sort-import';
import { canEditEmployer } from '../../domain/permissions';
import { fileFailed } from '../kit/file-failed';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import {
  canUndo,
  importGone,
  importTeams,
  ownImport,
  showEnd,
  showPreview,
  viewOf,
} from './show-import';
import { takeList } from './take-list';

/** A list of employers on its way into the register: asked about, saved, taken back. */
export const importEmployersRoutes: readonly Route[] = [
  onAction(importColumn, async (turn, { url, column }, services) => {
    if (importTeams(turn).length === 0) return notAllowed(turn);
    const read = await services.files.read(url);
    if (read.kind === 'failed') return fileFailed(turn, read.why);
    const chosen = column === '' ? undefined : Number(column);
    return takeList(
      turn,
      { sheets: read.sheets, url, column: chosen, isMissing: chosen === undefined },
      services,
    );
  }),
  onAction(showImport, (turn, { token, team }, services) =>
    change(turn, token, services, (list) =>
      canEditEmployer(turn.access, team) && team !== list.teamId
        ? { ...list, teamId: team, choices: {} }
        : undefined,
    ),
  ),
  onAction(reviewImport, async (turn, { token, about }, services) => {
    const own = await ownImport(turn, token, services);
    if ('refused' in own) return own.refused;
    return review(turn, own.list, about, services);
  }),
  onAction(answerImport, async (turn, { token, about, rows, all, ...said }, services) => {
    const own = await ownImport(turn, token, services);
    if ('refused' in own) return own.refused;
    const { alike, persons } = (await viewOf(turn, own.list, services)).sorted;
    const asked = about === 'alike' ? alike.map(({ listed }) => listed) : persons;
    const choices = answersOf({
      about,
      asked: asked.map(({ row }) => row),
      rows,
      all,
      said: Object.values(said),
    });
    const answered = await services.store.employerImports.change(token, (list) =>
      list.savedAt ? undefined : { ...list, choices: { ...list.choices, ...choices } },
    );
    return answered ? review(turn, answered, about, services) : importGone(turn);
  }),
  onAction(saveImport, async (turn, { token }, services) => {
    const own = await ownImport(turn, token, services);
    if ('refused' in own) return own.refused;
    const { list } = own;
    if (list.savedAt) return showEnd(turn, list);
    const { store } = services;
    const press = { actorId: turn.who.id, at: turn.now, token };
    const added = await store.employers.addListed(
      list.teamId,
      list.rows,
      press,
      (rows, register) => sortImport({ ...list, rows }, register).fresh,
    );
    const saved = await store.employerImports.change(token, (present) =>
      present.savedAt
        ? undefined
        : { ...present, ...SPENT, added, savedAt: turn.now.toISOString() },
    );
    return saved ? showEnd(turn, saved) : importGone(turn);
  }),
  onAction(cancelImport, async (turn, { token }, services) => {
    const own = await ownImport(turn, token, services);
    if ('refused' in own) return own.refused;
    if (own.list.savedAt) return showEnd(turn, own.list);
    await services.store.employerImports.remove(token);
    return importCancelledCard(turn.language);
  }),
  onAction(undoImport, async (turn, { token }, services) => {
    const own = await ownImport(turn, token, services);
    if ('refused' in own) return own.refused;
    const { list } = own;
    if (list.undoneAt || !canUndo(turn, list)) return showEnd(turn, list);
    const { store } = services;
    const press = { actorId: turn.who.id, at: turn.now, token };
    const { kept } = await store.employers.takeBack(list.teamId, list.added, press);
    const undone = await store.employerImports.change(token, (present) =>
      present.undoneAt
        ? undefined
        : { ...present, undoneAt: turn.now.toISOString(), keptByUndo: kept },
    );
    return undone ? showEnd(turn, undone) : importGone(turn);
  }),
];

/** Of a list that is saved only what it added is kept. */
const SPENT = { rows: [], left: [], partial: [], choices: {} };

async function change(
  turn: Turn,
  token: string,
  services: Lent,
  next: (list: EmployerImport) => EmployerImport | undefined,
): Promise<Reply> {
  const own = await ownImport(turn, token, services);
  if ('refused' in own) return own.refused;
  const changed = await services.store.employerImports.change(token, (list) =>
    list.savedAt ? undefined : next(list),
  );
  return changed ? showPreview(turn, changed, services) : importGone(turn);
}

/** The next look-alikes; the preview once none is left. */
async function review(
  turn: Turn,
  list: EmployerImport,
  about: 'alike' | 'persons',
  services: Lent,
): Promise<Reply> {
  if (list.savedAt) return showEnd(turn, list);
  const view = await viewOf(turn, list, services);
  return view.sorted[about].length > 0
    ? importReviewCard(turn.language, view, about)
    : showPreview(turn, list, services);
}
