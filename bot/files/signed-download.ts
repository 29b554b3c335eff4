import type restify from 'restify';
import { z } from 'zod';
import { wordsIn } from '../../cards/kit/wording';
import { LANGUAGES } from '../../domain/language';
import type { LinkPurpose, SignedLinks } from './signed-links';

/** The path's and the query's parts; too long a text is no link of ours. */
const text = z.string().max(200);
const signed = z.object({ until: text, sign: text });

interface File {
  readonly kind: 'file';
  readonly fileName: string;
  readonly contentType: string;
  readonly content: string | Buffer;
}

/** What a good link leads to; `sign` is the link's own, the same each time it is opened. */
type FindFile = (
  subject: readonly string[],
  at: { readonly now: Date; readonly sign: string },
) => Promise<File | { readonly kind: 'gone' | 'notAllowed' }>;

export interface Download {
  readonly purpose: LinkPurpose;
  /** Names of the path's parameters, in their order. */
  readonly subject: readonly string[];
  readonly find: FindFile;
}

const STATUS = { forged: 403, expired: 410, gone: 404, notAllowed: 403 } as const;

/** `GET /<purpose>/…?until=…&sign=…`: a file to whoever has the link, for as long as it holds. */
export function createSignedDownload({
  links,
  clock,
  purpose,
  subject: names,
  find,
}: Download & { readonly links: Pick<SignedLinks, 'check'>; readonly clock: () => Date }) {
  const params = z.looseObject(Object.fromEntries(names.map((name) => [name, text])));
  const handle = async (request: restify.Request, response: restify.Response): Promise<void> => {
    const path = params.safeParse(request.params);
    const query = signed.safeParse(Object.fromEntries(new URLSearchParams(request.getQuery())));
    if (!path.success || !query.success) return refuse(response, 'forged');
    const subject = names.map((name) => String(path.data[name]));
    const now = clock();
    const checked = await links.check({ purpose, subject, ...query.data }, now);
    if (checked !== 'good') return refuse(response, checked);
    const found = await find(subject, { now, sign: query.data.sign });
    if (found.kind !== 'file') return refuse(response, found.kind);
    response.sendRaw(200, found.content, {
      'content-type': found.contentType,
      'content-disposition': attachmentOf(found.fileName),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  };
  return { path: `/${[purpose, ...names.map((name) => `:${name}`)].join('/')}`, handle };
}

/** In every language: a link does not say who opens it. */
function refuse(response: restify.Response, why: keyof typeof STATUS): void {
  const words = LANGUAGES.map((language) => wordsIn(language)(`link.${why}`));
  response.sendRaw(STATUS[why], `${words.join('\n')}\n`, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
}

/** A name as browsers read it (RFC 6266): in UTF-8, and without other letters for old ones. */
function attachmentOf(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const forAll = `attachment; filename="${plain}"`;
  return plain === fileName ? forAll : `${forAll}; filename*=UTF-8''${encoded}`;
}
