import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const findingsSchema = z.array(z.string());

/** The client's library writes these by itself around every part that can be hidden. */
const OF_THE_CLIENT = /ARIA attribute(?: is not allowed: aria-expanded| value: aria-controls)/;

/** It joins the lines of a row without a space, and so misses them in the row's name. */
const RULES = { 'label-content-name-mismatch': { enabled: false } };

/**
 * What axe finds serious or critical in the cards that a page shows now, with the element it is
 * about. The client around the cards is not ours to judge. A card that was looked through and is
 * as it was then, in a window as wide, is not looked through again.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  // As text: the browser's own types are not known here.
  const isThere: unknown = await page.evaluate("'axe' in window");
  if (isThere !== true) await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(`(async () => {
    const faultless = (window.faultlessCards ??= new Set());
    const looksOf = (card) => innerWidth + card.outerHTML;
    const cards = [...document.querySelectorAll('.ac-adaptiveCard')]
      .filter((card) => card.checkVisibility() && !faultless.has(looksOf(card)));
    if (cards.length === 0) return [];
    const seen = cards.map(looksOf);
    const { violations } = await axe.run(
      { include: cards },
      { resultTypes: ['violations'], rules: ${JSON.stringify(RULES)} },
    );
    if (violations.length === 0) for (const looks of seen) faultless.add(looks);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 300) + ' – ' + failureSummary));
  })()`);
  const findings = findingsSchema.parse(found);
  return [...new Set(findings)].filter((finding) => !OF_THE_CLIENT.test(finding));
}

/** Fails with what axe finds in the cards of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}
