import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

let sourceMap: SourceMap | undefined;

/**
 * A line of a stack with the place in the source instead of the one in the built program. The map
 * is read with the first fault: Node's own `--enable-source-maps` reads it at every start, which
 * takes a sixth of the start.
 */
export function inSource(frame: string): string {
  return frame.replace(/(?<![^\s(])([^\s(]+):(\d+):(\d+)/, (place, file, line, column) => {
    if (file !== __filename) return place;
    const entry = readMap()?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry) || !entry.originalSource) return place;
    const { originalSource, originalLine, originalColumn } = entry;
    return `${originalSource}:${originalLine + 1}:${originalColumn + 1}`;
  });
}

function readMap(): SourceMap | undefined {
  const path = `${__filename}.map`;
  if (!sourceMap && existsSync(path))
    sourceMap = new SourceMap(JSON.parse(readFileSync(path, 'utf8')));
  return sourceMap;
}
