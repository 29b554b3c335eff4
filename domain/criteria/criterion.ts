/** The 25 quality criteria (004, LIITE 1). */
export const CRITERION_NUMBERS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
] as const;
export type CriterionNumber = (typeof CRITERION_NUMBERS)[number];

/** As the source groups them: Palvelun henkilöstö, Palvelun järjestäminen, Palvelun sisältö. */
export const CRITERION_SECTIONS = ['staff', 'organisation', 'service'] as const;
type CriterionSection = (typeof CRITERION_SECTIONS)[number];

/**
 * A: the level can be computed. B: the bot computes a part of it and gathers evidence, people score
 * it. C: people alone.
 */
type CriterionClass = 'A' | 'B' | 'C';

export interface Criterion {
  readonly number: CriterionNumber;
  readonly section: CriterionSection;
  readonly class: CriterionClass;
}

/** Of criteria 4 and 23 the lower levels alone can be computed, and 23's upper ones are people's. */
const COMPUTED: ReadonlySet<number> = new Set([1, 4, 15, 16, 17, 19, 20, 21, 23]);
const PEOPLES: ReadonlySet<number> = new Set([9, 10, 11]);

/** In the order of their numbers. */
export const CRITERIA: readonly Criterion[] = CRITERION_NUMBERS.map((number) => ({
  number,
  section: number <= 3 ? 'staff' : number <= 11 ? 'organisation' : 'service',
  class: COMPUTED.has(number) ? 'A' : PEOPLES.has(number) ? 'C' : 'B',
}));

/** The number as it is typed: `17`, `17.`, `nro 17`, `#17`, `kriteeri 17`; nothing for all else. */
export function readCriterionNumber(text: string): CriterionNumber | undefined {
  const [, digits] = /^\D{0,20}?\b0?(\d{1,2})\b\D{0,3}$/u.exec(text.trim()) ?? [];
  return CRITERION_NUMBERS.find((number) => String(number) === digits);
}
