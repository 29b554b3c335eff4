import { buildBot, isBuilt } from '../../scripts/build/build-bot';

/** Before the first test: builds the bot and its articles anew when a source has changed since. */
export default async function buildOnce(): Promise<void> {
  if (!isBuilt()) await buildBot();
}
