const LIMIT_MS = 8_000;

/** What a server answered, or why it did not. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly date?: Date;
      readonly body: string;
    }
  | { readonly kind: 'silent'; readonly reason: string };

/** Asks an address, and waits some seconds for all of its answer at most. */
export async function ask(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'silent', reason: 'ETIMEDOUT' }), LIMIT_MS);
  });
  try {
    return await Promise.race([exchange(url, form), over]);
  } catch (thrown) {
    return { kind: 'silent', reason: causeOf(thrown) };
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(LIMIT_MS),
    redirect: 'manual',
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  const date = response.headers.get('date');
  return {
    kind: 'answered',
    status: response.status,
    ...(date && { date: new Date(date) }),
    body: await response.text(),
  };
}

/** The code of the fault beneath `fetch failed`, such as `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
function causeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}
