import fc from 'fast-check';
import { messageWords } from '../../../bot/inbound/message-words';
import { readInbound } from '../../../bot/inbound/read-activity';
import { activitySchema } from '../../../bot/inbound/teams-activity';

const BOT = { id: '28:bot', name: 'Kolme kuppia' };

/** A message as Teams sends it, from one person in the own chat. */
const messageOf = (more: object) =>
  activitySchema.parse({
    type: 'message',
    serviceUrl: 'http://127.0.0.1/',
    from: { id: '29:x', aadObjectId: 'x' },
    recipient: BOT,
    conversation: { id: 'a:1', conversationType: 'personal' },
    ...more,
  });
const html = (content: string) => ({
  text: '',
  attachments: [{ contentType: 'text/html', content }],
});
const QUOTED = '<quoted messageId="1783419459151"/>';

describe('the words of a message', () => {
  it.each([
    ['plain', { text: 'omat' }],
    ['after a quote', { text: `${QUOTED}omat` }],
    ['after a quote and a mention', { text: `${QUOTED}<at>Kolme kuppia</at> omat` }],
    ['after a quote with an end of its own', { text: '<quoted messageId="1"></quoted> omat' }],
    ['before a mention', { text: 'omat <at id="0">Kolme kuppia</at>' }],
    ['between two mentions', { text: '<at>Kolme kuppia</at>&nbsp;omat\n<at>Kolme kuppia</at>' }],
    ['in an HTML attachment alone', html('<p>omat</p>')],
    ['beside a mention in HTML', html('<div><at id="0">Kolme kuppia</at>&nbsp;omat</div>')],
    [
      'below a quoted message in HTML',
      html(
        '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Kolme kuppia</strong><p>Montako työnhakijaa?</p></blockquote><p>omat</p>',
      ),
    ],
    [
      'beside a copy in HTML',
      { text: 'omat', attachments: [{ contentType: 'text/html', content: '<p>muut</p>' }] },
    ],
    ['of a button', { text: '', value: { msteams: { type: 'imBack', value: 'omat' } } }],
  ])('are read %s', (_where, more) => {
    expect(messageWords(messageOf(more))).toBe('omat');
  });

  it('keep signs, paragraphs and emoji of HTML, and what only looks like markup in a text', () => {
    const said = html('<p>Kahvila &amp; Co</p><p>ei nyt <img alt="😀" src="x"></p>');
    expect(messageWords(messageOf(said))).toBe('Kahvila & Co ei nyt 😀');
    const text = 'tapasin tänään <Uusi Kuppila> omistajan -> sovittiin <atk-tuki>';
    expect(messageWords(messageOf({ text }))).toBe(text);
  });

  it('are none in a message of a picture alone', () => {
    expect(messageWords(messageOf({ attachments: [{ contentType: 'image/png' }] }))).toBe('');
  });

  it('hold no markup of Teams, wherever mentions and quotes stand', () => {
    const mark = fc.constantFrom('<at>Kolme kuppia</at>', QUOTED, '&nbsp;', '\n');
    const word = fc.constantFrom('omat', 'kirjaa', 'Lidl', 'ti', '24.11.', '<', '&');
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, word)), (parts) => {
        const words = parts.filter((part) => !/^<at|^<quoted|^&nbsp;|^\n/.test(part));
        expect(messageWords(messageOf({ text: parts.join(' ') }))).toBe(words.join(' '));
      }),
    );
  });
});

describe('what comes in', () => {
  const textOf = (text: string) => {
    const inbound = readInbound(messageOf({ text }));
    return inbound.kind === 'message' ? inbound.text : inbound.kind;
  };

  it.each([
    ['composed letters', 'työnantajat'.normalize('NFD'), 'työnantajat'],
    ['no direction marks', '\u200eo\u202amat', 'omat'],
    ['no soft hyphens', 'Teekup\u00adpinen', 'Teekuppinen'],
    ['no joining signs and variations', 'o\u200dm\ufe0fat\ufeff', 'omat'],
    ['no halves of an emoji', 'Ruusu \ud83c!', 'Ruusu !'],
    ['no control signs', 'omat\u0000\u001b', 'omat'],
  ])('has %s', (_what, sent, read) => {
    expect(textOf(sent)).toBe(read);
  });

  it('is plain in a form too, at any depth', () => {
    const value = { verb: 'x.y', name: 'Ruusu\u00adla \ud83c', list: [{ 'a\u00e4': 'o\u0308' }] };
    const inbound = readInbound(messageOf({ value }));
    expect(inbound).toMatchObject({
      kind: 'cardAction',
      data: { verb: 'x.y', name: 'Ruusula ', list: [{ aä: 'ö' }] },
    });
  });
});
