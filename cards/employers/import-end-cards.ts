import type { EmployerImport } from '../../domain/employers/employer-import';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { employerList } from './employer-actions';
import { undoImport } from './import-actions';

interface Ended {
  readonly list: EmployerImport;
  readonly teamName: string;
  /** It can't be undone any more. */
  readonly isTooLate?: boolean | undefined;
  readonly surface: Surface;
}

/** What a list has added, and the way to take it back. */
export function importSavedCard(language: Language, view: Ended): CardReply {
  const t = wordsIn(language);
  const { list, teamName: team, surface, isTooLate } = view;
  const count = String(list.added.length);
  const title = t('employers.import.savedTitle');
  const hasAdded = list.added.length > 0;
  const body = [
    heading(title),
    paragraph(
      hasAdded ? t('employers.import.saved', { count, team }) : t('employers.import.savedNone'),
    ),
    isTooLate ? paragraph(t('employers.import.tooLate')) : undefined,
    hasAdded && !isTooLate ? note(t('employers.import.undoHint')) : undefined,
  ];
  const undo =
    hasAdded && !isTooLate
      ? button(undoImport, t('employers.import.undo'), { token: list.id }, { surface })
      : undefined;
  const card = adaptiveCard(language, body, [registerButton(language, view), undo]);
  return { kind: 'card', title, card, lasts: true };
}

/** What an undo has taken out of the register, and what it has left there. */
export function importUndoneCard(language: Language, view: Ended): CardReply {
  const t = wordsIn(language);
  const { added, keptByUndo = 0 } = view.list;
  const title = t('employers.import.undoneTitle');
  const body = [
    heading(title),
    paragraph(t('employers.import.undone', { count: String(added.length - keptByUndo) })),
    keptByUndo > 0
      ? paragraph(t('employers.import.keptByUndo', { count: String(keptByUndo) }))
      : undefined,
  ];
  const card = adaptiveCard(language, body, [registerButton(language, view)]);
  return { kind: 'card', title, card, lasts: true };
}

export function importCancelledCard(language: Language): CardReply {
  const t = wordsIn(language);
  const title = t('employers.import.cancelledTitle');
  const body = [heading(title), paragraph(t('employers.import.cancelled'))];
  return { kind: 'card', title, card: adaptiveCard(language, body), lasts: true };
}

function registerButton(language: Language, { list, surface }: Ended): Button {
  const place = { team: list.teamId, search: '', page: 0 };
  const title = wordsIn(language)('employers.import.register');
  return button(employerList.here, title, place, { surface });
}
