import type { FakeUser, Message } from '../../support/fake-teams';
import { objectsWithin } from '../../support/objects-within';

export { asks } from '../digest/stage';

/** What stands in an input of the card, as this person sees it. */
export function inputOf(message: Message, user: FakeUser, id: string): unknown {
  const input = [...objectsWithin(message.cardFor(user))].find(
    (found) => found.id === id && String(found.type).startsWith('Input.'),
  );
  return input?.value;
}

/** The message that a button opened below the one it stands on. */
export async function opens(user: FakeUser, message: Message, button: string): Promise<Message> {
  const [opened] = (await user.press(message, button)).replies;
  if (!opened) throw new Error(`${button} opened no message`);
  return opened;
}
