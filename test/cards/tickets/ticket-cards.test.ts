import type { CardAction } from '../../../cards/kit/card-action';
import type { CardReply } from '../../../cards/kit/card-reply';
import { sendTicket } from '../../../cards/tickets/ask-human-actions';
import { askHumanCard } from '../../../cards/tickets/ask-human-card';
import { draftCard } from '../../../cards/tickets/draft-card';
import {
  removeExperts,
  saveExperts,
  saveMoreExperts,
} from '../../../cards/tickets/expert-group-actions';
import { expertGroupCard } from '../../../cards/tickets/expert-group-card';
import { editExperts, expertGroupsCard } from '../../../cards/tickets/expert-groups-card';
import { acceptAnswer, askFurtherAction, replyCard } from '../../../cards/tickets/reply-card';
import { answerTicket, closeTicket, draftTicket } from '../../../cards/tickets/ticket-actions';
import { ticketCard } from '../../../cards/tickets/ticket-card';
import { ticketReceiptCard } from '../../../cards/tickets/ticket-receipt-card';
import { closedReplyCard, threadReplyCard } from '../../../cards/tickets/told-reply-cards';
import { LANGUAGES, type Language } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { TICKET_STATES, TICKET_TOPICS, type Ticket } from '../../../domain/tickets/ticket';
import { LONGEST_ANSWER, LONGEST_QUESTION } from '../../../domain/tickets/ticket-form';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';
import { schemaKeys } from '../../support/schema-keys';

const uuid = (n: number) => `7d1f9f4e-0d3c-4a57-9d6b-${String(n).padStart(12, '0')}`;
const by = { id: uuid(1), name: 'Pitkänimi-Nimenjatke Jaana [x](https://example.fi)' };
const person = (n: number) => ({
  ...by,
  id: uuid(n),
  mri: `29:${n}`,
  serviceUrl: 'https://example.fi',
  tenantId: uuid(0),
});
const at = '2026-11-24T08:00:00.000Z';
const long = '[_*'.repeat(700).slice(0, LONGEST_ANSWER);
const question = '**# a\n'.repeat(100).slice(0, LONGEST_QUESTION);
const surface = 'chat' as const;

/** With as long a conversation as is shown, and as long texts as are taken. */
const ticket: Ticket = {
  id: uuid(9),
  question,
  topic: 'criteria',
  articleId: 'kriteeri-17',
  reason: 'wrongAnswer',
  remark: question,
  language: 'fi',
  state: 'claimed',
  asker: person(1),
  claimer: person(2),
  sentTo: { kind: 'nobody' },
  history: [
    { what: 'asked', by, at },
    ...Array.from({ length: 5 }, () => [
      { what: 'answered' as const, by, at, text: long },
      { what: 'askedFurther' as const, by, at, text: question },
    ]).flat(),
  ],
};
const answer = { what: 'answered', by, at, text: long } as const;
const people = Array.from({ length: 200 }, (_, n) => ({
  title: `Henkilö Pitkänimi-Nimenjatke ${n}`,
  value: uuid(n),
}));
const group = {
  id: uuid(3),
  name: by.name,
  topics: TICKET_TOPICS,
  members: [person(1)],
  createdAt: '2026-11-20T10:00:00.000Z',
  lastEdit: uuid(4),
};

function cardsIn(language: Language): Record<string, CardReply> {
  const askedOn = localDateOrThrow('2026-11-24');
  const reader = { id: uuid(2), isCoordinator: true };
  const view = { ticket, askedOn, reader, surface };
  const tickets = { number: 900, first: Array.from({ length: 5 }, () => ticket) };
  const form = { question, topic: 'criteria', reason: '', remark: '' };
  const data = { ticketId: uuid(1), articleId: 'x', isComplaint: true, isOwnMessage: true };
  const errors = { question: 'identityCode', remark: 'tooLong' } as const;
  const receipt = { question, hasThread: true, lasts: true };
  return {
    ask: askHumanCard(language, { data, form, errors, hasThread: true, surface }),
    'receipt groups': ticketReceiptCard(language, {
      ...receipt,
      sentTo: { kind: 'groups', groups: [group, group] },
    }),
    'receipt nobody': ticketReceiptCard(language, { ...receipt, sentTo: { kind: 'nobody' } }),
    'receipt coordinators': ticketReceiptCard(language, {
      ...receipt,
      sentTo: { kind: 'coordinators' },
    }),
    ...Object.fromEntries(
      TICKET_STATES.map((state) => [
        `ticket ${state}`,
        ticketCard(language, { ...view, ticket: { ...ticket, state }, notice: 'x' }),
      ]),
    ),
    'ticket refused': ticketCard(language, {
      ...view,
      typed: { answer: long, closing: long },
      errors: { answer: 'phone', closing: 'required' },
    }),
    'ticket lost': ticketCard(language, {
      ...view,
      ticket: { ...ticket, state: 'open' },
      typed: { answer: long, closing: '' },
    }),
    ...Object.fromEntries(
      TICKET_STATES.map((state) => [
        `reply ${state}`,
        replyCard(language, { ticket: { ...ticket, state }, answer, error: 'email', surface }),
      ]),
    ),
    thread: threadReplyCard(language, { question, answer: long }),
    closed: closedReplyCard(language, { question, closing: answer }),
    draft: draftCard(language, {
      again: { action: draftTicket, data: { ticketId: uuid(1) } },
      question,
      url: 'https://example.fi/drafts/1?until=1&sign=2',
      surface,
    }),
    groups: expertGroupsCard(language, {
      groups: Array.from({ length: 20 }, (_, n) => ({ ...group, id: uuid(n) })),
      tickets: { open: tickets, claimed: tickets, accepted: tickets },
      notice: 'x',
      surface,
    }),
    'no groups': expertGroupsCard(language, {
      groups: [],
      tickets: {
        open: { number: 0, first: [] },
        claimed: { number: 0, first: [] },
        accepted: { number: 0, first: [] },
      },
      surface,
    }),
    group: expertGroupCard(language, {
      data: { groupId: uuid(1), token: uuid(2), base: 'x' },
      form: { name: 'X', topics: 'bot', members: uuid(1), added: '' },
      name: by.name,
      members: people.slice(0, 30),
      candidates: people,
      candidateNote: 'x',
      errors: { name: 'tooLong', topics: 'required', added: 'required' },
      isChanged: true,
      surface,
    }),
  };
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(cardsIn(language)))('%s is a card Teams can show', (_name, { card }) => {
    expect(lintCard(card)).toEqual([]);
    // A missing string would show as its key, and what was typed must not be markup.
    expect(JSON.stringify(card)).not.toMatch(
      /"(?:text|title|label)":"[a-z]+[A-Za-z]*\.[a-zA-Z.]+"/,
    );
    const texts = [...objectsWithin(card)].filter(({ type }) => type === 'TextBlock');
    for (const { text } of texts) expect(text).not.toMatch(/(?<!\\)\[x\]\(|^# a/m);
  });
});

const SENT: readonly (readonly [string, CardAction])[] = [
  ['ask', sendTicket],
  ['ticket refused', answerTicket],
  ['ticket refused', closeTicket],
  ['reply answered', acceptAnswer],
  ['reply answered', askFurtherAction],
  ['groups', editExperts],
  ['group', saveExperts],
  ['group', saveMoreExperts],
  ['group', removeExperts],
];

it.each(SENT)('every input of "%s" is read by its button', (name, action) => {
  const card = cardsIn('fi')[name]?.card;
  if (!card) throw new Error(`no card ${name}`);
  const inputs = [...objectsWithin(card)].filter((one) => String(one.type).startsWith('Input.'));
  expect(inputs.length).toBeGreaterThan(0);
  expect(schemaKeys(action)).toEqual(expect.arrayContaining(inputs.map((one) => one.id)));
});
