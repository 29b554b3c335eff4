export type Kind = 'meeting' | 'question' | 'review';

/** What people tried to have kept, and what the bot told them it had kept. */
export function createLedger() {
  const tried = new Set<string>();
  const told = new Set<string>();
  const key = (kind: Kind, id: string) => `${kind} ${id}`;
  return {
    isTried: (kind: Kind, id: string) => tried.has(key(kind, id)),
    tries(kind: Kind, id: string): void {
      tried.add(key(kind, id));
    },
    isTold(kind: Kind, id: string): void {
      told.add(key(kind, id));
    },
    told: (kind: Kind): string[] =>
      [...told].filter((one) => one.startsWith(`${kind} `)).map((one) => one.split(' ')[1] ?? ''),
    counts: () => ({ tried: tried.size, told: told.size }),
  };
}

export type Ledger = ReturnType<typeof createLedger>;
