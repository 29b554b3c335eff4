import type { Locator } from 'playwright-core';

/** What one reads in it, without what is folded away. */
export async function visibleText(where: Locator): Promise<string> {
  return (await where.allInnerTexts()).join('\n');
}
