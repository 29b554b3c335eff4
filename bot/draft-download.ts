import type restify from 'restify';
import { z } from 'zod';
import { draftArticle } from '../domain/tickets/draft-article';
import type { Store } from '../storage/store';
import type { DraftLinks } from './draft-links';

/** The path's and the query's parts; too long a text is no link of ours. */
const text = z.string().max(200);
const params = z.looseObject({ ticketId: text });
const signed = z.object({ until: text, sign: text });

/** `GET /drafts/<ticket>?until=…&sign=…`: an accepted answer as a Markdown file. */
export function createDraftDownload({
  store,
  links,
  clock,
}: {
  store: Store;
  links: DraftLinks;
  clock: () => Date;
}) {
  return async (request: restify.Request, response: restify.Response): Promise<void> => {
    const place = params.safeParse(request.params);
    const query = signed.safeParse(Object.fromEntries(new URLSearchParams(request.getQuery())));
    if (!place.success || !query.success) return answer(response, 403);
    const { ticketId } = place.data;
    switch (await links.check({ ticketId, ...query.data }, clock())) {
      case 'forged':
        return answer(response, 403);
      case 'expired':
        return answer(response, 410);
      case 'good': {
        const found = await store.tickets.find(ticketId);
        const draft = found && draftArticle(found.value);
        if (!draft) return answer(response, 404);
        response.sendRaw(200, draft.text, {
          'content-type': 'text/markdown; charset=utf-8',
          'content-disposition': `attachment; filename="${draft.fileName}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        });
      }
    }
  };
}

function answer(response: restify.Response, status: number): void {
  response.send(status);
}
