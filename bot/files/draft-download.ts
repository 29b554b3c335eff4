import { draftArticle } from '../../domain/tickets/draft-article';
import type { Store } from '../../storage/store';
import type { FindDownload } from './signed-download';

/** `/drafts/<ticket>`: an accepted answer as a Markdown file. */
export function draftDownload(store: Store): FindDownload {
  return async ([ticketId = '']) => {
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
}
