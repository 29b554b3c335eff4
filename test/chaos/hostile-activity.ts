import fc from 'fast-check';
import { COMMANDS } from '../../cards/kit/commands';
import type { Json } from '../support/fake-teams';

/** Stands in every text that is made here: where it shows up again, input was passed on. */
export const MARK = 'zqxjk';

export interface Targets {
  readonly serviceUrl: string;
  readonly bot: { readonly id: string };
  readonly tenantId: string;
  /** Who the sender may be. */
  readonly people: readonly { readonly mri: string; readonly aadObjectId: string }[];
  readonly conversations: readonly Json[];
  readonly verbs: readonly string[];
  /** Ids of what belongs to others. */
  readonly ids: readonly string[];
}

const NASTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '<at>',
  '<at>Kolme kuppia</at> kirjaa',
  '</at><quoted>',
  '[x](https://evil.example)',
  '{{DATE(2026-01-01T00:00:00Z)}}',
  '$t(help.title)',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; DROP TABLE documents;--",
  '=1+1',
  '9'.repeat(400),
  '.'.repeat(5_000),
  '<at'.repeat(2_000),
  'a '.repeat(4_000),
  '🏳️‍🌈'.repeat(50),
] as const;

const words = Object.values(COMMANDS).flatMap((command) => Object.values(command));

const text = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .constantFrom(...words)
      .chain((word) => fc.string({ maxLength: 40 }).map((rest) => `${word} ${rest}`)),
  )
  .map((made) => `${made}${MARK}`);

const KEYS = [
  'teamId',
  'meetingId',
  'employerId',
  'ticketId',
  'rowId',
  'week',
  'period',
  'token',
  'articleId',
  'personId',
  'text',
  'page',
  'id',
  'edit',
  'groupId',
];

const dataOf = ({ ids }: Targets) =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...KEYS, '__proto__', 'constructor'), fc.string({ maxLength: 8 })),
    fc.oneof(
      fc.constantFrom(...ids),
      text,
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, true, -1, 1e308),
    ),
    { maxKeys: 8 },
  );

const INVOKES = [
  'adaptiveCard/action',
  'task/fetch',
  'task/submit',
  'application/search',
  'composeExtension/query',
  'fileConsent/invoke',
  'unknown/thing',
] as const;
const OTHER_TYPES = [
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
] as const;
/** Not the id, which is logged as it is: Teams gives it. */
const FIELDS =
  'text value name from conversation recipient channelData entities attachments membersAdded timestamp locale replyToId deliveryMode'.split(
    ' ',
  );

/** An activity as Teams sends it, and then one or more of its fields as nobody would. */
export function hostileActivity(targets: Targets): fc.Arbitrary<Json> {
  const data = dataOf(targets);
  const verb = fc.oneof(fc.constantFrom(...targets.verbs), text);
  const pressed = fc.tuple(verb, data).map(([name, more]) => ({ ...more, verb: name }));
  const executed = fc
    .tuple(verb, pressed)
    .map(([name, more]) => ({ action: { type: 'Action.Execute', verb: name, data: more } }));
  const inDialog = pressed.map((more) => ({ data: more }));
  const typed = text.map((queryText) => ({ queryText, dataset: 'employers' }));
  const searched = text.map((words) => ({ parameters: [{ name: 'text', value: words }] }));
  const declined = data.map((context) => ({ action: 'decline', context }));
  const values = fc.oneof(executed, inDialog, pressed, typed, searched, declined, fc.jsonValue());
  const invoke = (name: string, value: fc.Arbitrary<unknown>) =>
    fc.record({ type: fc.constant('invoke'), name: fc.constant(name), value });
  const kind = fc.oneof(
    { weight: 6, arbitrary: invoke('adaptiveCard/action', executed) },
    { weight: 2, arbitrary: invoke('task/fetch', inDialog) },
    { weight: 2, arbitrary: invoke('task/submit', inDialog) },
    { weight: 1, arbitrary: invoke('application/search', typed) },
    { weight: 1, arbitrary: invoke('composeExtension/query', searched) },
    { weight: 1, arbitrary: invoke('fileConsent/invoke', declined) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('invoke'),
        name: fc.constantFrom(...INVOKES),
        value: values,
      }),
    },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('message') }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('message'), value: values }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constantFrom(...OTHER_TYPES), value: values }) },
  );
  const ordinary = fc.record({
    kind,
    id: fc.oneof(fc.uuid(), fc.constantFrom(...NASTY)),
    text,
    person: fc.constantFrom(...targets.people),
    conversation: fc.constantFrom(...targets.conversations),
    replyToId: fc.option(text),
    locale: fc.constantFrom('fi-FI', 'sv-FI', 'en-US', `xx-${MARK}`),
    action: fc.constantFrom('add', 'remove', undefined),
    attachments: fc.option(
      text.map((content) => [{ contentType: 'text/html', content: `<p>${content}` }]),
    ),
  });
  const oddities = fc.array(
    fc.tuple(fc.constantFrom(...FIELDS), fc.oneof(fc.jsonValue({ maxDepth: 2 }), text)),
    { maxLength: 2 },
  );
  return fc.tuple(ordinary, oddities, fc.integer({ min: 0, max: 4 })).map(([made, odd, chance]) => {
    const { person, kind: what, ...rest } = made;
    const activity = {
      ...rest,
      ...what,
      timestamp: '2026-11-24T08:00:00.000Z',
      channelId: 'msteams',
      serviceUrl: targets.serviceUrl,
      recipient: targets.bot,
      from: { id: person.mri, aadObjectId: person.aadObjectId, name: MARK },
      channelData: { tenant: { id: targets.tenantId } },
    };
    return chance === 0 ? Object.assign(activity, Object.fromEntries(odd)) : activity;
  });
}
