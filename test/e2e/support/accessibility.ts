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
 * about. The client around the cards is not ours to judge.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // As text: the browser's own types are not known here.
  const found: unknown = await page.evaluate(`(async () => {
    const cards = [...document.querySelectorAll('.ac-adaptiveCard')].filter((card) => card.checkVisibility());
    if (cards.length === 0) return [];
    const { violations } = await axe.run(
      { include: cards },
      { resultTypes: ['violations'], rules: ${JSON.stringify(RULES)} },
    );
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
