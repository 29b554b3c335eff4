import { type Browser, chromium } from 'playwright-core';

/** Chromium without a window, telling each element's accessible name (see `accessible-names.ts`). */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-blink-features=ComputedAccessibilityInfo',
    ],
  });
}
