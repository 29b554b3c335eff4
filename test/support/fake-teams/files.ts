import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromUser } from './activities';
import { type Turn, takeTurn } from './delivery';
import type { FakeTeams } from './fake-teams';
import { refusal, send } from './http';
import { invokeId, uuidOf } from './ids';
import { isJson, type Json, textOf } from './json';
import type { Message } from './messages';
import type { FakeUser } from './user';

export const FILE_CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
export const FILE_INFO = 'application/vnd.microsoft.teams.card.file.info';

/** One PUT into an upload session, and what it was answered. */
export interface Upload {
  readonly uniqueId: string;
  readonly headers: IncomingMessage['headers'];
  readonly content: Buffer;
  readonly status: number;
}

/** People's OneDrives, as far as a bot can fill them: sessions that Teams opened for it. */
export class Files {
  /** Every attempt, in the order of arrival. */
  readonly uploads: Upload[] = [];
  /** What the next uploads are answered with, in place of being taken. */
  readonly refusals: number[] = [];
  private readonly shared = new Map<string, (response: ServerResponse) => void>();
  private readonly sessions = new Map<string, 'open' | 'used'>();

  open(uniqueId: string): void {
    this.sessions.set(uniqueId, 'open');
  }

  /** A file that somebody has dropped into a chat, as its address answers. */
  share(uniqueId: string, answer: (response: ServerResponse) => void): void {
    this.shared.set(uniqueId, answer);
  }

  /** Its address ends: Teams' hold for some minutes. */
  forgetShared(): void {
    this.shared.clear();
  }

  /** The content of a saved file; undefined when nothing was saved. */
  saved(uniqueId: string): Buffer | undefined {
    return this.uploads.find((one) => one.uniqueId === uniqueId && one.status === 201)?.content;
  }

  /** A PUT into a session, or a GET of what was saved. */
  async serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, , place, uniqueId = ''] = path.split('/');
    if (place === 'sessions') return this.take(request, response, uniqueId);
    const answer = place === 'shared' ? this.shared.get(uniqueId) : undefined;
    if (answer) return answer(response);
    const content = this.saved(uniqueId);
    if (!content) return send(response, refusal(404, 'NotFound', 'No such file.'));
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(content);
  }

  private async take(
    request: IncomingMessage,
    response: ServerResponse,
    uniqueId: string,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    const status = this.refusals.shift() ?? this.statusOf(request, uniqueId, content.length);
    this.uploads.push({ uniqueId, headers: request.headers, content, status });
    if (status === 201) this.sessions.set(uniqueId, 'used');
    send(response, status === 201 ? { status } : refusal(status, 'UploadFault', 'Not taken.'));
  }

  /** A session ends with its last byte; the whole file in one range is what bots send. */
  private statusOf({ method, headers }: IncomingMessage, uniqueId: string, length: number): number {
    if (method !== 'PUT') return 405;
    if (this.sessions.get(uniqueId) !== 'open') return 404;
    return headers['content-range'] === `bytes 0-${length - 1}/${length}` ? 201 : 416;
  }
}

/** Presses Accept or Decline on a file consent card; only in the own chat there is one. */
export async function answerConsent(
  teams: FakeTeams,
  user: FakeUser,
  message: Message,
  action: 'accept' | 'decline',
): Promise<Turn> {
  const card = message.attachments.find(({ contentType }) => contentType === FILE_CONSENT);
  if (!card || !isJson(card.content)) throw new Error('No file consent card on the message');
  const { acceptContext, declineContext } = card.content;
  const value: Json =
    action === 'accept'
      ? {
          type: 'fileUpload',
          action,
          context: acceptContext,
          uploadInfo: upload(teams, textOf(card.name) ?? ''),
        }
      : { type: 'fileUpload', action, context: declineContext };
  const { conversation, conversationId } = message;
  return takeTurn(
    teams,
    fromUser(teams, user, conversation, conversationId, {
      type: 'invoke',
      id: invokeId(),
      name: 'fileConsent/invoke',
      value,
      replyToId: message.id,
    }),
  );
}

function upload(teams: FakeTeams, name: string): Json {
  const uniqueId = uuidOf(`file ${teams.nextMessageId()}`);
  teams.files.open(uniqueId);
  return {
    name,
    uniqueId,
    fileType: name.split('.').at(-1),
    uploadUrl: `${teams.url}/onedrive/sessions/${uniqueId}`,
    contentUrl: `${teams.url}/onedrive/files/${uniqueId}/${encodeURIComponent(name)}`,
  };
}

/** What a client shows of a file's card. */
export function fileShown(message: Message): Json | undefined {
  for (const { contentType, name, content, contentUrl } of message.attachments) {
    if (contentType === FILE_CONSENT && isJson(content))
      return { kind: 'consent', name, description: content.description };
    if (contentType === FILE_INFO) return { kind: 'saved', name, url: contentUrl };
  }
  return undefined;
}

/** What is wrong with the files' cards of an activity; Teams does not draw such a card. */
export function faultOfFileCards(attachments: unknown, isPersonal: boolean): string | undefined {
  if (!Array.isArray(attachments)) return undefined;
  for (const one of attachments.filter(isJson)) {
    if (one.contentType !== FILE_CONSENT && one.contentType !== FILE_INFO) continue;
    const { name, content } = one;
    if (!isPersonal) return 'Files work in personal chats alone.';
    if (!textOf(name) || !isJson(content)) return 'A file card without name or content.';
    const isWhole =
      one.contentType === FILE_CONSENT
        ? textOf(content.description) && Number.isInteger(content.sizeInBytes)
        : textOf(one.contentUrl) && textOf(content.uniqueId) && textOf(content.fileType);
    if (!isWhole) return `A field of ${one.contentType} is missing.`;
  }
  return undefined;
}
