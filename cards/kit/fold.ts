import { buttonRow, container, note } from './adaptive-card';
import type { CardElement } from './card-element';
import { withoutMarks } from './escape-markdown';
import type { Words } from './wording';

export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CardElement[];
  readonly isOpen?: boolean | undefined;
  /** What it holds, in words; shown while it is closed. */
  readonly summary?: string | undefined;
}

/**
 * A part of a card that is opened and closed with a button, which says in words which of both it
 * does; hidden inputs still send their values.
 */
export function fold(t: Words, { id, title, items, isOpen = false, summary }: Fold): CardElement[] {
  const targetElements = [
    `${id}Items`,
    `${id}Open`,
    `${id}Close`,
    ...(summary ? [`${id}Summary`] : []),
  ];
  const opener = (suffix: 'Open' | 'Close', words: string, isVisible: boolean) =>
    buttonRow([{ type: 'Action.ToggleVisibility', title: withoutMarks(words), targetElements }], {
      id: `${id}${suffix}`,
      isVisible,
      spacing: 'Small',
    });
  return [
    opener('Open', t('fold.open', { title }), !isOpen),
    opener('Close', t('fold.close', { title }), isOpen),
    ...(summary ? [note(summary, { id: `${id}Summary`, isVisible: !isOpen })] : []),
    container(items, { id: `${id}Items`, isVisible: isOpen }),
  ];
}
