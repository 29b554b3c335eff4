import { readInbound } from '../../../bot/inbound/read-activity';
import { activitySchema } from '../../../bot/inbound/teams-activity';

const kindOf = (conversation: object) => {
  const inbound = readInbound(
    activitySchema.parse({
      type: 'message',
      text: '<at>Kolme kuppia</at> omat',
      serviceUrl: 'http://127.0.0.1/',
      from: { id: '29:x', aadObjectId: 'x' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1', ...conversation },
    }),
  );
  return inbound.kind === 'message' ? inbound.origin.kind : inbound.kind;
};

it('takes only a conversation that is one person’s for personal', () => {
  expect(kindOf({ conversationType: 'personal' })).toBe('personal');
  expect(kindOf({})).toBe('personal');
  expect(kindOf({ conversationType: 'channel', isGroup: true })).toBe('channel');
  expect(kindOf({ conversationType: 'groupChat', isGroup: true })).toBe('groupChat');
  expect(kindOf({ isGroup: true })).toBe('groupChat');
  expect(kindOf({ conversationType: 'meetingStage' })).toBe('groupChat');
});

it.each([
  ['<at', '<at'],
  ['dots', '.'],
  ['words', 'asiakas '],
])('reads no more than the beginning of what nobody types: %s', (_what, part) => {
  const inbound = readInbound(
    activitySchema.parse({
      type: 'message',
      text: part.repeat(80_000),
      serviceUrl: 'http://127.0.0.1/',
      from: { id: '29:x', aadObjectId: 'x' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1' },
    }),
  );
  const text = inbound.kind === 'message' ? inbound.text : '';
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(text.startsWith(part.trim())).toBe(true);
});
