import type { Page } from 'playwright-core';
import { z } from 'zod';

const namesSchema = z.array(z.string());

/** What a screen reader calls each visible field of the newest card, in the order they are in. */
export async function fieldNames(page: Page): Promise<string[]> {
  // As text: the browser's own types are not known here.
  const names: unknown = await page.evaluate(`
    [...[...document.querySelectorAll('.ac-adaptiveCard')].at(-1).querySelectorAll('input, select, textarea')]
      .filter((field) => field.checkVisibility())
      .map((field) => field.computedName ?? '')`);
  return namesSchema.parse(names);
}
