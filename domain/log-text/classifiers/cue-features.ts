import type { Token } from '../tagger/tokens';
import { channelCues } from './channel-cues';

/** What tells that the words after it are about what comes next. */
const ARROW = /^(?:->|[>=→])$/u;
const CLAUSE_END = /^[,.;:/\\]$/u;
const LAST_CLAUSE = 2;

/**
 * The cues of channels: before the first word of an agreement they tell of the contact (`M`), after it
 * rather of the next step (`N`).
 *
 * @param kinds of each token
 */
export function cueFeatures(
  tokens: readonly Token[],
  kinds: readonly (readonly string[])[],
): string[] {
  const features: string[] = [];
  const order: string[] = [];
  let zone = 'M';
  let clause = 0;
  tokens.forEach(({ text, flat }, at) => {
    if (ARROW.test(text) || kinds[at]?.includes('agreed')) zone = 'N';
    if (CLAUSE_END.test(text)) clause = Math.min(clause + 1, LAST_CLAUSE);
    // A picture is no letter, so that the flat text has it as it is.
    for (const cue of channelCues(flat)) {
      order.push(`${zone}${cue}`);
      features.push(
        `cue=${cue}`,
        `cue=${zone}${cue}`,
        `cl=${clause}${cue}`,
        `cuew=${zone}${flat.slice(0, 5)}`,
        `cuee=${zone}${cue}${flat.slice(-2)}`,
      );
    }
  });
  const ofContact = [...new Set(order.filter((cue) => cue.startsWith('M')))];
  return [
    ...features,
    `cue1=${order[0] ?? 'none'}`,
    `cueM=${ofContact[0] ?? 'none'}`,
    `cueMs=${[...ofContact].sort().join('+')}`,
    `cues=${[...new Set(order)].sort().join('+')}`,
    `cue12=${order.slice(0, 2).join('>')}`,
  ];
}
