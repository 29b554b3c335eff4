import { checkFiles } from './check-files';
import { checkMicrosoft, checkPublicAddress } from './check-network';
import { checkSettings } from './check-settings';
import { checkStore } from './check-store';
import type { Finding, World } from './finding';
import { UNASKED, WORDS } from './words';

/** All that can be seen from here of whether the bot will work, in the order of a first day. */
export async function examine(world: World): Promise<Finding[]> {
  const { findings, config } = checkSettings(world);
  const files = checkFiles(config, world);
  if (!config) return [...findings, ...files];
  const asked = await Promise.all([checkMicrosoft(config, world), checkPublicAddress(config)]);
  // Not beside the questions to others: a slow disk holds the event loop, and their time would run out.
  return [...findings, ...files, ...asked.flat(), ...(await checkStore(config, world))];
}

const SIGNS = { good: 'ok', fault: 'VIKA', warning: 'huom', unknown: '?' };
const ENGLISH_SIGNS = { good: 'ok', fault: 'FAULT', warning: 'note', unknown: '?' };

/** A finding as a line: what was found, and what to do. */
export function lineOf({ state, code, values = {} }: Finding, language: 'fi' | 'en'): string {
  const words = (state === 'unknown' ? UNASKED[code] : undefined) ?? WORDS[code];
  if (!words) throw new Error(`no words for ${code}`);
  const text = words[language].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  return `${(language === 'fi' ? SIGNS : ENGLISH_SIGNS)[state].padEnd(6)}${text}`;
}
