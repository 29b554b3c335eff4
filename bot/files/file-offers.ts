import {
  consentCard,
  type WorkbookOffer,
  workbookLinkCard,
} from '../../cards/workbooks/offer-card';
import type { Turn } from '../../dialogs/kit/turn';
import { withPatience } from '../outbound/retry-reply';
import type { Outbound, Outgoing } from '../outbound/teams-calls';
import type { SignedLinks } from './signed-links';

/**
 * Offers a file in the asker's own chat: by Teams' file consent, or in the demo, where the
 * Playground can't take files, by a link. Whether it got there.
 */
export function createFileOffers(parts: {
  outbound: Outbound;
  links: SignedLinks;
  isDemo: boolean;
}) {
  const { outbound, links, isDemo } = parts;
  async function messageOf(turn: Turn, offer: WorkbookOffer): Promise<Outgoing> {
    const { language, who, now } = turn;
    if (!isDemo) return { attachment: consentCard(language, offer) };
    const url = await links.workbook({ order: offer.order, personId: who.id, language }, now);
    const { card, title } = workbookLinkCard(language, offer, url);
    return { card, summary: title };
  }
  return {
    async offer(turn: Turn, offer: WorkbookOffer): Promise<boolean> {
      const message = await messageOf(turn, offer);
      const { kind, conversationId, serviceUrl, tenantId } = turn.where;
      const person = { serviceUrl, tenantId, mri: turn.who.mri };
      const outcome = await withPatience(() =>
        outbound.direct(kind === 'personal' ? { ...person, conversationId } : person, message),
      );
      return outcome.kind === 'sent';
    },
  };
}
