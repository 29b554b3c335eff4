import { draftArticle } from '../../domain/tickets/draft-article';
import type { Store } from '../../storage/store';
import type { Download } from './signed-download';

/** `/drafts/<ticket>`: an accepted answer as a Markdown file. */
export function draftDownload(store: Pick<Store, 'tickets'>): Download {
  const find: Download['find'] = async ([ticketId = '']) => {
    const found = await store.tickets.find(ticketId);
    const draft = found && draftArticle(found.value);
    if (!draft) return { kind: 'gone' };
    return {
      kind: 'file',
      fileName: draft.fileName,
      contentType: 'text/markdown; charset=utf-8',
      content: draft.text,
    };
  };
  return { purpose: 'drafts', subject: ['ticketId'], find };
}
