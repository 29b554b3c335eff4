/** Those who wait for a change in the tenant: tests, and the browsers that show it. */
export class Watchers {
  private readonly looking = new Set<() => void>();

  changed(): void {
    for (const look of [...this.looking]) look();
  }

  watch(onChange: () => void): () => void {
    this.looking.add(onChange);
    return () => this.looking.delete(onChange);
  }

  /** The first result of `find` that isn't undefined or false; rejects after `timeoutMs`. */
  async waitFor<T>(
    find: () => T | undefined | false,
    { timeoutMs = 15_000, what = 'what the test waits for' } = {},
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.looking.delete(look);
        settle();
      };
      const look = () => {
        try {
          const found = find();
          if (found !== undefined && found !== false) finish(() => resolve(found));
        } catch (fault) {
          finish(() => reject(fault));
        }
      };
      const inVain = () => reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}`));
      const timer = setTimeout(() => finish(inVain), timeoutMs);
      this.looking.add(look);
      look();
    });
  }
}
