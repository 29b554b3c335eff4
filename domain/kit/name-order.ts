// Made once, and with the first comparison: a collator is dear, and loads tables as it is made.
let finnish: Intl.Collator | undefined;

/** For sorting names of people and employers as Finnish orders them. */
export function inNameOrder(a: string, b: string): number {
  finnish ??= new Intl.Collator('fi');
  return finnish.compare(a, b);
}
