import type { ReviewRhythm } from '../criteria/level-of-meetings';

const MONTHLY =
  /kerran (?:kuussa|kuukaudessa)|kuukausittain|kuukaus(?:i|ia|in) välein|monthly|(?:once|every) (?:a )?month|en gång i månaden|varje månad|månatligen|månadsvis/u;

const NEVER =
  /(?:ei|eikä) (?:\p{L}+ )?(?:käy|katso|kato|tarkista|seuraa)|ei (?:ole )?seuranta|ei seurata|seurantaa ei|ilman seuranta|no (?:tracking|review|follow)|not track|doesn't (?:check|review|look)|never (?:checks|reviews|looks)|ingen uppföljning|följs inte upp|går inte igenom/u;

/** How often the question says that the leader reviews the meetings; nothing when it doesn't say. */
export function reviewIn(text: string): ReviewRhythm | undefined {
  if (NEVER.test(text)) return 'none';
  return MONTHLY.test(text) ? 'monthly' : undefined;
}
