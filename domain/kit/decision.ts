/** What a rule makes of a record as it is: its next state, or a refusal to change it. */
export type Decision<Next, Refusal> =
  | { readonly kind: 'write'; readonly next: Next }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export function write<Next>(next: Next) {
  return { kind: 'write', next } as const;
}

export function refuse<Refusal>(refusal: Refusal) {
  return { kind: 'refuse', refusal } as const;
}
