import type { Browser, Locator, Page } from 'playwright-core';
import { PATIENCE_MS } from './browser';

export interface Playground {
  readonly page: Page;
  /** Writes to the bot and gives the card it answers with. */
  say(text: string): Promise<Locator>;
  /** The card that comes because of something done elsewhere. */
  next(act: () => Promise<unknown>): Promise<Locator>;
  resize(width: number): Promise<void>;
}

const CARD = '.ac-adaptiveCard';

/** The Agents Playground, open at the person's own chat with the bot, its greeting in it. */
export async function openPlayground(browser: Browser, address: string): Promise<Playground> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  const box = page.locator('[contenteditable]').first();
  await box.waitFor();
  await page.locator(CARD).first().waitFor();
  async function next(act: () => Promise<unknown>): Promise<Locator> {
    const cards = page.locator(CARD);
    const before = await cards.count();
    await act();
    await cards.nth(before).waitFor();
    return cards.nth(before);
  }
  return {
    page,
    next,
    say: (text) =>
      next(async () => {
        await box.fill(text);
        await box.press('Enter');
      }),
    resize: (width) => page.setViewportSize({ width, height: 1000 }),
  };
}
