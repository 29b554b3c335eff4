import type { Browser, Locator, Page } from 'playwright-core';

export interface Playground {
  readonly page: Page;
  /** Writes to the bot and gives the card it answers with. */
  say(text: string): Promise<Locator>;
  resize(width: number): Promise<void>;
}

const CARD = '.ac-adaptiveCard';

/** The Agents Playground, open at the person's own chat with the bot, its greeting in it. */
export async function openPlayground(browser: Browser, address: string): Promise<Playground> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  const box = page.locator('[contenteditable]').first();
  await box.waitFor();
  await page.locator(CARD).first().waitFor();
  return {
    page,
    async say(text) {
      const cards = page.locator(CARD);
      const before = await cards.count();
      await box.fill(text);
      await box.press('Enter');
      await cards.nth(before).waitFor();
      return cards.nth(before);
    },
    resize: (width) => page.setViewportSize({ width, height: 1000 }),
  };
}
