import type { ITextBlock } from '@microsoft/teams.cards';
import { paragraph } from './adaptive-card';

const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s/;

/** Markdown as elements of a card: Teams shows a list only when it has a TextBlock of its own. */
export function markdownBlocks(markdown: string): ITextBlock[] {
  const blocks: { isList: boolean; lines: string[] }[] = [];
  let isNew = true;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      isNew = true;
      continue;
    }
    const isList = LIST_ITEM.test(line);
    const last = blocks.at(-1);
    if (last && last.isList === isList && (isList || !isNew)) last.lines.push(line.trim());
    else blocks.push({ isList, lines: [line.trim()] });
    isNew = false;
  }
  // Between the items of a list Teams' own documentation has a carriage return.
  return blocks.map(({ isList, lines }) => paragraph(lines.join(isList ? '\r' : ' ')));
}
