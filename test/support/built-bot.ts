import { join } from 'node:path';

const DIST = join(__dirname, '../../dist');

/** The bot's program and its articles, as `npm run build` makes them; see `global-setup.ts`. */
export const BUILT_BOT = join(DIST, 'bot.js');
export const BUILT_KNOWLEDGE = join(DIST, 'knowledge.bin');
