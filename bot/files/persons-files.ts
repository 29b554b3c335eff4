import { consentCard } from '../../cards/workbooks/file-cards';
import { workbookLinkCard } from '../../cards/workbooks/workbook-link-card';
import type { WorkbookOffer } from '../../cards/workbooks/workbook-offer';
import type { Turn } from '../../dialogs/kit/turn';
import { type AddressStore, addressOfPerson } from '../outbound/addresses';
import type { Outbound, Outgoing } from '../outbound/outbound';
import { sendToOwnChat } from '../outbound/own-chat';
import { withPatience } from '../outbound/retry-reply';
import type { Logger } from '../runtime/logger';
import { createFileReader } from './read-table';
import type { SignedLinks } from './signed-links';

/** Files between a person and the bot, in the own chat: offered to it, and dropped into it. */
export function createPersonsFiles(parts: {
  store: AddressStore;
  outbound: Pick<Outbound, 'direct'>;
  links: Pick<SignedLinks, 'workbook'>;
  isDemo: boolean;
  hasApp: boolean;
  log: Logger;
}) {
  const { store, links, isDemo, hasApp } = parts;
  async function messageOf(turn: Turn, offer: WorkbookOffer): Promise<Outgoing> {
    const { language, who, now } = turn;
    if (!isDemo) return { attachment: consentCard(language, offer) };
    const url = await links.workbook({ order: offer.order, personId: who.id, language }, now);
    const { card, title } = workbookLinkCard(language, offer, url);
    return { card, summary: title };
  }
  return {
    /**
     * By Teams' file consent, or in the demo, where the Playground can't take files, by a link.
     * Whether it got there.
     */
    async offer(turn: Turn, offer: WorkbookOffer): Promise<boolean> {
      const { id } = turn.who;
      const address = await addressOfPerson(id, store);
      if (!address) return false;
      const message = await messageOf(turn, offer);
      const outcome = await withPatience(() => sendToOwnChat(id, address, message, parts));
      return outcome.kind === 'sent';
    },
    read: createFileReader({ hasApp }),
  };
}
