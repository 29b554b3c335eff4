import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';

const FOLDER = join(__dirname, '../screenshots');

/** Tall enough that a whole card is in view. */
const TALL = 2_600;

/** Keeps a picture under test/e2e/screenshots; git ignores all but what the README shows. */
export async function keepPicture(what: Locator, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = what.page();
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ width: size.width, height: TALL });
  const take = () => what.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  // A card whose message is changed just then is drawn anew, and taken once more.
  await take().catch(take);
  if (size) await page.setViewportSize(size);
}
