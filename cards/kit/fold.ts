import { type CardElement, note } from './adaptive-card';

/** A part of a card that is opened and closed with a button; hidden inputs still send their values. */
export function fold(
  id: string,
  title: string,
  items: readonly CardElement[],
  isOpen: boolean,
  /** What it holds, in words; shown while it is closed. */
  summary = '',
): CardElement[] {
  const targets = [`${id}Items`, `${id}Open`, `${id}Close`, ...(summary ? [`${id}Summary`] : [])];
  const opener = (suffix: 'Open' | 'Close', sign: string, isVisible: boolean): CardElement => ({
    type: 'ActionSet',
    id: `${id}${suffix}`,
    isVisible,
    spacing: 'small',
    actions: [
      { type: 'Action.ToggleVisibility', title: `${sign} ${title}`, targetElements: targets },
    ],
  });
  return [
    opener('Open', '▸', !isOpen),
    opener('Close', '▾', isOpen),
    ...(summary ? [note(summary, { id: `${id}Summary`, isVisible: !isOpen })] : []),
    { type: 'Container', id: `${id}Items`, isVisible: isOpen, items: [...items] },
  ];
}
