import type { ColumnChoice } from '../../domain/employers/import-columns';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { withoutMarks } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { importColumn } from './import-actions';

export interface ImportColumnView {
  readonly url: string;
  readonly choices: readonly ColumnChoice[];
  /** Nothing was chosen. */
  readonly isMissing?: boolean | undefined;
  readonly surface: Surface;
}

/** Asks where in a list the names are. */
export function importColumnCard(language: Language, view: ImportColumnView): CardReply {
  const t = wordsIn(language);
  const { url, surface } = view;
  const title = t('employers.import.columnTitle');
  const choices = view.choices.map(({ column, letter, heading: told }) => ({
    title: withoutMarks(
      told
        ? t('employers.import.columnIs', { letter, heading: told })
        : t('employers.import.columnOnly', { letter }),
    ),
    value: String(column),
  }));
  const error = view.isMissing ? t('employers.import.choose') : undefined;
  const body = [
    heading(title),
    ...choiceInput(
      { id: 'column', label: t('employers.import.column'), value: '', error },
      choices,
      {
        isOpen: true,
      },
    ),
    note(t('employers.import.columnHint')),
  ];
  const next = button(
    importColumn,
    t('employers.import.next'),
    { url },
    { style: 'positive', surface },
  );
  return { kind: 'card', title, card: adaptiveCard(language, body, [next]) };
}
