import type { QuestionReading } from './read-question';
import type { Expansion, Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** One term of a question: what it may mean, and how much it tells. */
export interface AskedTerm {
  readonly near: Expansion;
  readonly weight: number;
}

/** What a question's terms may mean, and how much each of them tells. */
export interface Asked {
  readonly terms: readonly AskedTerm[];
  readonly weight: number;
  /** Everything it may mean, with the best weight of each. */
  readonly all: Expansion;
  /** For each of those, which of the terms may mean it, and how far. */
  readonly served: ReadonlyMap<
    string,
    readonly { readonly index: number; readonly share: number }[]
  >;
}

/** What a question asks, in terms of the articles. */
export function asked(reading: QuestionReading, vocabulary: Vocabulary): Asked {
  const terms: AskedTerm[] = reading.terms.map((term) => ({
    near: vocabulary.near(term),
    weight: vocabulary.weightOf(term),
  }));
  for (const meanings of reading.meanings) {
    const near = new Map(meanings.map((term) => [term, WEIGHTS.meaning]));
    terms.push({ near, weight: Math.max(0, ...meanings.map(vocabulary.weightOf)) });
  }
  const all = new Map<string, number>();
  const served = new Map<string, { index: number; share: number }[]>();
  terms.forEach(({ near }, index) => {
    for (const [other, share] of near) {
      all.set(other, Math.max(all.get(other) ?? 0, share));
      const others = served.get(other);
      if (others) others.push({ index, share });
      else served.set(other, [{ index, share }]);
    }
  });
  const weight = terms.reduce((sum, one) => sum + one.weight, 0);
  return { terms, weight, all, served };
}
