import { readTicketForm } from '../../../domain/tickets/ticket-form';
import { readTicketText } from '../../../domain/tickets/ticket-text';

const form = (question: string) => ({ question, topic: 'forms', reason: '', remark: '' });

it.each([
  ['Mikä\u0000 lomake\u202E?', 'Mikä lomake?'],
  [' Rivi\r\ntoinen\rkolmas ', 'Rivi\ntoinen\nkolmas'],
  ['👩🏽‍🏫👨‍👩‍👧', '👩🏽‍🏫👨‍👩‍👧'],
])('%j is kept as %j', (typed, kept) => {
  expect(readTicketForm(form(typed))).toMatchObject({ kind: 'valid', question: kept });
  expect(readTicketText(typed, 100)).toEqual({ kind: 'valid', text: kept });
});

it('a sign that is not seen hides nothing from the guard', () => {
  expect(readTicketForm(form('1310\u000152-3\u202D08T'))).toEqual({
    kind: 'invalid',
    errors: { question: 'identityCode' },
  });
  expect(readTicketText('1310\u000152-308T', 100)).toEqual({
    kind: 'invalid',
    error: 'identityCode',
  });
});

it('a topic that is none is refused, and none at all is "other"', () => {
  expect(readTicketForm({ ...form('Mitä?'), topic: 'weather' })).toMatchObject({
    errors: { topic: 'notAChoice' },
  });
  expect(readTicketForm({ ...form('Mitä?'), topic: '' })).toMatchObject({ topic: 'other' });
});

it('nothing but white space and control signs is nothing', () => {
  expect(readTicketText(' \u0000\n', 100)).toEqual({ kind: 'invalid', error: 'required' });
});
