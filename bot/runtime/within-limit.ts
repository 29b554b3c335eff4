/** The promise's value, or `late()` when it takes longer than `ms`; the promise itself goes on. */
export async function withinLimit<T>(
  ms: number,
  promise: Promise<T>,
  late: () => T | Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Late is a fault. */
export const orFault = (what: string) => () => Promise.reject(new Error(`${what} took too long`));
