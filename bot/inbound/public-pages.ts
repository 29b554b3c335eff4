import type restify from 'restify';
import { CONTENT_SECURITY_POLICY } from '../../cards/privacy/html';
import { PUBLIC_PAGES, publicPage } from '../../cards/privacy/public-page';
import { LANGUAGES, languageOf } from '../../domain/language';
import type { Retention } from '../../domain/privacy/retention';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
  vary: 'accept-language',
};

/** `/privacy` and `/terms`, in the browser's language or in the one that the path names; `/` too. */
export function publicPages(parts: {
  readonly retention: () => Promise<Retention>;
  readonly base: () => string;
}) {
  return PUBLIC_PAGES.flatMap((page) => {
    const handle = async (request: restify.Request, response: restify.Response): Promise<void> => {
      const asked = LANGUAGES.find((language) => language === request.params?.language);
      if (request.params?.language !== undefined && !asked) {
        response.send(404);
        return;
      }
      const language = asked ?? languageOf(undefined, request.headers['accept-language']);
      const view = { retention: await parts.retention(), base: parts.base() };
      response.sendRaw(200, publicPage(page, language, view), {
        ...HEADERS,
        'content-language': language,
      });
    };
    const paths = [`/${page}`, `/${page}/:language`];
    return [...paths, ...(page === 'privacy' ? ['/'] : [])].map((path) => ({ path, handle }));
  });
}
