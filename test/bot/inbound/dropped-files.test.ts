import { readInbound } from '../../../bot/inbound/read-activity';
import { activitySchema } from '../../../bot/inbound/teams-activity';

const INFO = 'application/vnd.microsoft.teams.file.download.info';
const url = 'https://satakunta-my.sharepoint.com/download.aspx?tempauth=x';
/** As Microsoft's page on files of bots shows it. */
const info = (more: object = {}) => ({
  contentType: INFO,
  contentUrl: 'https://satakunta-my.sharepoint.com/personal/a/Documents/lista.xlsx',
  name: 'lista.xlsx',
  content: { downloadUrl: url, uniqueId: '1150D938', fileType: 'xlsx', etag: '123' },
  ...more,
});
const html = (content: string) => ({ contentType: 'text/html', content });
const picture = { contentType: 'image/png', contentUrl: 'https://smba.trafficmanager.net/v3/1' };

function read(attachments: unknown[], text: string | null = null, type = 'personal') {
  const inbound = readInbound(
    activitySchema.parse({
      type: 'message',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      text,
      attachments,
      from: { id: '29:1', aadObjectId: 'veikko' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1', conversationType: type },
    }),
  );
  return inbound.kind === 'files' ? inbound.files : inbound.kind;
}

it.each([
  ['alone', [info()], null],
  ['with an empty text as HTML', [info(), html('<div></div>')], ''],
  ['with words', [info(), html('<p>tässä lista</p>')], 'tässä lista'],
])('a file %s tells where it can be fetched', (_how, attachments, text) => {
  expect(read(attachments, text)).toEqual([{ name: 'lista.xlsx', url }]);
});

it('a file without a name is called by its kind', () => {
  expect(read([info({ name: null })])).toEqual([{ name: '.xlsx', url }]);
});

it.each([
  ['a picture', [picture, html('<p><img src="https://x"/></p>')]],
  ['a file in a channel', [html('<p><at>Botti</at></p><attachment id="1"></attachment>')]],
])('%s has no content for the bot', (_what, attachments) => {
  expect(read(attachments, '', 'channel')).toEqual([{ name: '' }]);
});

it.each([
  ['a picture beside words', [picture], 'ohje'],
  ['a file in a channel beside words', [html('<p>ohje</p><attachment id="1"></attachment>')], ''],
  ['a quoted message', [html('<attachment id="1"></attachment><p>kiitos</p>')], 'kiitos'],
  ['what is no attachment', [null, 5, 'x', {}, { contentType: INFO }, info({ content: 1 })], ''],
])('%s is a message as it was', (_what, attachments, text) => {
  expect(read(attachments, text, 'channel')).toBe('message');
});
