import { z } from 'zod';
import type { CardAction } from '../../cards/kit/card-action';
import { delicateCard } from '../../cards/kit/delicate-card';
import { hasIdentityCode } from '../../domain/kit/identity-code';
import { newDelicateWords, withoutWords } from '../../domain/log-text/delicate-words';
import type { Reply } from './reply';
import type { Turn } from './turn';

const words = z.array(z.string()).catch([]);
/** `base`: what some forms showed at first, by the ids of their inputs. */
const pressed = z.looseObject({
  keptWords: words,
  takenWords: words,
  base: z.unknown().optional(),
});
const shown = z.record(z.string(), z.unknown()).catch({});

/** What a press brings, once its free texts name nobody of whom the presser was not asked. */
type Settled = { readonly data: unknown } | { readonly reply: Reply };

/**
 * Takes out of the free texts what the presser has had taken out, and asks about what still seems to
 * name a person or to tell of somebody's health. Nothing typed is lost: the question holds all of it.
 */
export function settleWords(action: CardAction, sent: unknown, turn: Turn): Settled {
  const read = pressed.safeParse(sent);
  if (action.freeTexts.length === 0 || !read.success) return { data: sent };
  const { keptWords, takenWords, ...told } = read.data;
  const texts = action.freeTexts.flatMap((id) => {
    const text = told[id];
    return typeof text === 'string' ? [[id, withoutWords(text, takenWords)] as const] : [];
  });
  const base = shown.parse(told.base);
  const former = action.freeTexts.map((id) => String(base[id] ?? ''));
  const wordsOf = (asked: typeof texts) =>
    newDelicateWords(
      asked.map(([, text]) => text),
      { employer: undefined, agreed: keptWords, former },
    );
  const settled = { ...told, ...Object.fromEntries(texts) };
  const delicate = wordsOf(texts);
  // What nobody may keep at all is for the form's own rules to refuse.
  const isRefused = texts.some(([, text]) => hasIdentityCode(text));
  if (isRefused || delicate.length === 0) return { data: settled };
  const holding = texts.filter((text) => wordsOf([text]).length > 0);
  const ids = holding.map(([id]) => id);
  const hidden = Object.entries(settled).filter(([id]) => !ids.includes(id));
  const data = Object.fromEntries(hidden);
  const view = { action, data, delicate, texts: holding, keptWords };
  return { reply: delicateCard(turn.language, { ...view, surface: turn.surface }) };
}
