import type { DelicateWords } from '../../domain/log-text/delicate-words';
import { warning } from './adaptive-card';
import { button } from './buttons';
import type { CardAction, Surface } from './card-action';
import type { Button, CardElement } from './card-element';
import type { Words } from './wording';

function kindOf(delicate: readonly DelicateWords[]): 'name' | 'health' | 'both' {
  const kinds = new Set(delicate.map(({ kind }) => kind));
  if (kinds.size > 1) return 'both';
  return kinds.has('name') ? 'name' : 'health';
}

/**
 * Asks about what seems to name a person or to tell of somebody's health.
 *
 * @param seenBy who reads the text, in words
 */
export function delicateNotice(
  t: Words,
  delicate: readonly DelicateWords[] = [],
  seenBy: string,
): CardElement | undefined {
  if (delicate.length === 0) return undefined;
  const words = delicate.map((found) => found.words).join(', ');
  return warning(`${t(`delicate.${kindOf(delicate)}`, { words })} ${seenBy}`);
}

interface Asked {
  readonly delicate: readonly DelicateWords[];
  /** What the press says beside its inputs. */
  readonly hidden: object;
  /** Words that were kept before. */
  readonly keptWords: readonly string[];
  readonly surface: Surface | undefined;
}

/** One press takes the words out and keeps the rest, one keeps the texts as they are. */
export function delicateButtons(
  t: Words,
  action: CardAction,
  { delicate, hidden, keptWords: before, surface }: Asked,
): Button[] {
  const takenWords = delicate.map(({ words }) => words);
  const keptWords = [...before, ...takenWords];
  return [
    button(
      action,
      t(`delicate.remove.${kindOf(delicate)}`),
      { ...hidden, keptWords: before, takenWords },
      { style: 'positive', surface },
    ),
    button(action, t('delicate.keep'), { ...hidden, keptWords }, { surface }),
  ];
}
