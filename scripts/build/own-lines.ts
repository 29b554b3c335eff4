import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { z } from 'zod';

const sourceMap = z.looseObject({ sources: z.array(z.string()), mappings: z.string() });

/**
 * The source map without the lines of packages. Node reads the whole map as it starts, and theirs
 * are nine tenths of it.
 */
export function ownLinesOf(text: string): string {
  const map = sourceMap.parse(JSON.parse(text));
  const isOwn = map.sources.map((source) => !source.includes('node_modules/'));
  let leadsNowhere = false;
  const kept = (segment: SourceMapSegment): SourceMapSegment[] => {
    if (segment.length > 1 && isOwn[segment[1] ?? 0]) {
      leadsNowhere = false;
      return [segment];
    }
    // What has no segment of its own belongs to the one before, on whichever line that is.
    if (leadsNowhere) return [];
    leadsNowhere = true;
    return [[segment[0]]];
  };
  const mappings = encode(decode(map.mappings).map((line) => line.flatMap(kept)));
  const sources = map.sources.map((source, index) => (isOwn[index] ? source : ''));
  return JSON.stringify({ ...map, sources, mappings });
}
