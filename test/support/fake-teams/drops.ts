import type { ServerResponse } from 'node:http';
import { placeOf, sendMessage } from './client';
import type { Conversation } from './conversations';
import type { Turn } from './delivery';
import type { FakeTeams } from './fake-teams';
import { uuidOf } from './ids';
import type { Json } from './json';
import type { Message } from './messages';
import type { FakeUser } from './user';

/** A file dropped into a chat: with its content, or with how its address answers or is called. */
export type Drop = { readonly name: string } & (
  | { readonly content: Buffer | string }
  | { readonly answer: (response: ServerResponse) => void }
  | { readonly url: string }
);

/** Drops files into a chat. Only in the own chat Teams tells the bot where to fetch them. */
export function drops(
  teams: FakeTeams,
  user: FakeUser,
  where: Conversation | Message,
  files: readonly Drop[],
  text = '',
): Promise<Turn> {
  const place = placeOf(where);
  const isPersonal = place.conversation.kind === 'personal';
  const mention = `<at>${teams.bot.name}</at>`;
  const said = isPersonal ? text : `${mention} ${text}`;
  const html = files.map(({ name }) => `<attachment id="${uuidOf(name)}"></attachment>`).join('');
  const shown = { contentType: 'text/html', content: `<p>${said}</p>${html}` };
  const entities = isPersonal ? [] : [{ type: 'mention', mentioned: teams.bot, text: mention }];
  const attachments = isPersonal ? [...files.map((file) => infoOf(teams, file)), shown] : [shown];
  const wire = { type: 'message', text: said, attachments, entities };
  return sendMessage(teams, user, place, wire, {
    reachesBot: true,
    shown: files.map(nameOf).join(),
  });
}

const nameOf = ({ name }: Drop) => name;

function infoOf(teams: FakeTeams, file: Drop): { contentType: string; content: Json } & Json {
  const uniqueId = uuidOf(`dropped ${teams.nextMessageId()}`);
  const { name } = file;
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    contentUrl: `${teams.url}/onedrive/own/${encodeURIComponent(name)}`,
    content: {
      downloadUrl: urlOf(teams, uniqueId, file),
      uniqueId,
      fileType: name.split('.').at(-1),
    },
  };
}

function urlOf(teams: FakeTeams, uniqueId: string, file: Drop): string {
  if ('url' in file) return file.url;
  teams.files.share(uniqueId, (response) => {
    if ('answer' in file) return file.answer(response);
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(file.content);
  });
  return `${teams.url}/onedrive/shared/${uniqueId}?tempauth=secret`;
}
