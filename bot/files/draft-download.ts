import type { Services } from '../../dialogs/kit/services';
import { isCoordinator } from '../../domain/access';
import { draftArticle } from '../../domain/tickets/draft-article';
import { TICKETS } from '../../storage/kit/partitions';
import type { Store } from '../../storage/store';
import type { Download } from './signed-download';

interface DraftServices extends Pick<Services, 'coordinators' | 'features'> {
  readonly store: Pick<Store, 'audit' | 'people' | 'tickets'>;
}

/**
 * `/drafts/<ticket>/<person>`: an accepted answer as a Markdown file, while the person that the link
 * was made for is a coordinator.
 */
export function draftDownload({ store, coordinators, features }: DraftServices): Download {
  const find: Download['find'] = async ([ticketId = '', personId = ''], { now, sign }) => {
    const profile = (await store.people.find(personId))?.value;
    if (!isCoordinator(personId, profile, { coordinators, isDemo: features.demo }))
      return { kind: 'notAllowed' };
    const found = await store.tickets.find(ticketId);
    const draft = found && draftArticle(found.value);
    if (!draft) return { kind: 'gone' };
    const entry = { actorId: personId, action: 'draft.read', objectId: ticketId } as const;
    await store.audit.note(TICKETS, `draft:${sign.slice(0, 16)}:${now.getTime()}`, now, entry);
    return {
      kind: 'file',
      fileName: draft.fileName,
      contentType: 'text/markdown; charset=utf-8',
      content: draft.text,
    };
  };
  return { purpose: 'drafts', subject: ['ticketId', 'personId'], find };
}
