import { foldLetters } from '../kit/spelling';

export interface Word {
  /** As it was typed. */
  readonly typed: string;
  /** In small letters, without dots, rings and apostrophes: `I'm` is `im`, `näytä` is `nayta`. */
  readonly plain: string;
}

export function wordsOf(text: string): Word[] {
  const typed = text.normalize('NFC').match(/[\p{L}\p{N}]+(?:['’´][\p{L}\p{N}]+)*/gu) ?? [];
  return typed.map((word) => ({
    typed: word,
    plain: foldLetters(word).replace(/[^\p{L}\p{N}]/gu, ''),
  }));
}
