import type { Wish } from '../../domain/intents/likely-intent';
import { sayButton } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { wordsIn } from '../kit/wording';

/** Buttons that say plainly what a message may have wanted of the bot. */
export function wishButtons(wishes: readonly Wish[]): Button[] {
  return wishes.map(({ intent, language }) => {
    const words = wordsIn(language)(`intents.say.${intent}`);
    return sayButton(words, words);
  });
}
