/** Everything a card says: texts, labels, titles of choices and buttons, a line each. */
export function wordsOn(card: object | undefined): string {
  const words: string[] = [];
  gather(card, words);
  return words.join('\n');
}

const SPOKEN = ['text', 'title', 'label', 'value', 'placeholder', 'altText'];

function gather(node: unknown, words: string[]): void {
  if (Array.isArray(node)) {
    for (const one of node) gather(one, words);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'data' || key === 'fallback') continue;
      if (typeof value === 'string' && SPOKEN.includes(key)) words.push(value);
      else gather(value, words);
    }
  }
}

/** Whether a button opens or closes a part of its card, by its title in any language. */
export function isFold(title: string): boolean {
  return /^(?:Näytä|Piilota|Visa|Dölj|Show|Hide): /.test(title);
}

/** The titles of a card's buttons, in their order. */
export function buttonsOn(card: object | undefined): string[] {
  return buttonsWithin(card, () => true);
}

/** The same without what is folded away at first. */
export function visibleButtonsOn(card: object | undefined): string[] {
  return buttonsWithin(card, (node) => !('isVisible' in node && node.isVisible === false));
}

function buttonsWithin(card: object | undefined, isSeen: (node: object) => boolean): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) look(one);
    } else if (typeof node === 'object' && node !== null) {
      if (!isSeen(node)) return;
      const { type, title } = node as { type?: unknown; title?: unknown };
      if (typeof type === 'string' && type.startsWith('Action.')) found.push(String(title));
      for (const [key, value] of Object.entries(node)) if (key !== 'fallback') look(value);
    }
  };
  look(card);
  return found;
}
