import { type Browser, chromium } from 'playwright-core';

/** For a page's every step: only what hangs takes so long, on a busy machine too. */
export const PATIENCE_MS = 40_000;

let opened: Promise<Browser> | undefined;

/** The Chromium of this file of tests: opened when it is first asked for, closed at the end. */
export function browserOfFile(): Promise<Browser> {
  opened ??= openBrowser();
  return opened;
}

afterAll(async () => {
  await (await opened)?.close();
});

/** Without a window, telling each element's accessible name (see `accessible-names.ts`). */
function openBrowser(): Promise<Browser> {
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
