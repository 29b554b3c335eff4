import { packList, unpackList } from '../packed-list';
import type { AskedQuestions } from './asked-questions';

/** The asked questions as they are kept in a file; what follows from the lists is counted anew. */
export interface KeptAsked {
  readonly hashes: string;
  readonly words: string;
  readonly wordCounts: string;
  readonly meanings: string;
  readonly answers: string;
  readonly answerCounts: string;
}

export function packAsked(asked: AskedQuestions): KeptAsked {
  return {
    hashes: packList(asked.hashes),
    words: packList(asked.words),
    wordCounts: packList(countsOf(asked.wordEnds)),
    meanings: packList(asked.meanings),
    answers: packList(asked.answers),
    answerCounts: packList(countsOf(asked.answerEnds)),
  };
}

export function unpackAsked(kept: KeptAsked): AskedQuestions {
  return withRarities({
    hashes: new Int32Array(unpackList(kept.hashes)),
    words: new Uint16Array(unpackList(kept.words)),
    wordEnds: endsOf(new Uint16Array(unpackList(kept.wordCounts))),
    meanings: new Uint16Array(unpackList(kept.meanings)),
    answers: new Uint16Array(unpackList(kept.answers)),
    answerEnds: endsOf(new Uint16Array(unpackList(kept.answerCounts))),
  });
}

/** Adds how rare each word is among the questions, and how long each question is by that. */
export function withRarities(lists: Omit<AskedQuestions, 'rarities' | 'lengths'>): AskedQuestions {
  const counts = new Float32Array(lists.hashes.length);
  for (const word of lists.words) counts[word] = (counts[word] ?? 0) + 1;
  const rarities = counts.map((count) => Math.log(lists.wordEnds.length / Math.max(1, count)));
  let at = 0;
  const lengths = Float32Array.from(lists.wordEnds, (end) => {
    let squares = 1e-9;
    for (; at < end; at += 1) squares += (rarities[lists.words[at] ?? 0] ?? 0) ** 2;
    return Math.sqrt(squares);
  });
  return { ...lists, rarities, lengths };
}

function countsOf(ends: Int32Array): Uint16Array {
  return Uint16Array.from(ends, (end, at) => end - (ends[at - 1] ?? 0));
}

export function endsOf(counts: ArrayLike<number>): Int32Array {
  let end = 0;
  return Int32Array.from(counts, (count) => {
    end += count;
    return end;
  });
}
