import {
  accept,
  answer,
  askFurther,
  claim,
  close,
  release,
  type TicketPress,
} from '../../../domain/tickets/decisions';
import { possibilities } from '../../../domain/tickets/possibilities';
import type { Ticket } from '../../../domain/tickets/ticket';
import { answerOf } from '../../../domain/tickets/ticket-history';
import { asked, changed, person, pressOn } from './tickets';

const claimed = changed(claim(asked, pressOn(asked, 'expert')));
const answered = changed(answer(claimed, pressOn(claimed, 'expert'), 'Lomake A.'));
const accepted = changed(accept(answered, pressOn(answered, 'asker')));
const closed = changed(close(claimed, pressOn(claimed, 'expert'), 'Ei meille.', false));

const whats = ({ history }: Ticket) => history.map(({ what }) => what);

describe('claiming', () => {
  it('gives an open question to the one who takes it', () => {
    expect(claimed).toMatchObject({ state: 'claimed', claimer: person('expert') });
    expect(claimed.history.at(-1)).toEqual({
      what: 'claimed',
      by: { id: 'expert', name: 'Nimi expert' },
      at: '2026-11-20T12:00:00.000Z',
    });
  });

  it('tells the second one who has it', () => {
    const late = claim(claimed, pressOn(asked, 'other'));
    expect(late).toEqual({ kind: 'taken', by: person('expert') });
  });

  it('counts the same press once, also after the question was given back', () => {
    const press = pressOn(asked, 'expert');
    expect(claim(claimed, press)).toEqual({ kind: 'done' });
    const released = changed(release(claimed, pressOn(claimed, 'expert'), false));
    expect(claim(released, press)).toEqual({ kind: 'done' });
    expect(changed(claim(released, pressOn(asked, 'other'))).claimer?.id).toBe('other');
  });

  it.each([
    ['answered', answered],
    ['accepted', accepted],
    ['closed', closed],
  ])('is over when it was %s', (_name, ticket) => {
    expect(claim(ticket, pressOn(ticket, 'other'))).toEqual({ kind: 'over' });
  });
});

describe('giving back', () => {
  it('opens it again, by the one who has it or a coordinator', () => {
    const own = changed(release(claimed, pressOn(claimed, 'expert'), false));
    expect(own).toMatchObject({ state: 'open', claimer: undefined });
    expect(release(claimed, pressOn(claimed, 'other'), false)).toEqual({
      kind: 'taken',
      by: person('expert'),
    });
    expect(changed(release(claimed, pressOn(claimed, 'boss'), true)).state).toBe('open');
  });
});

describe('answering', () => {
  it('is for the one who has it', () => {
    expect(answerOf(answered)).toMatchObject({ text: 'Lomake A.', by: { id: 'expert' } });
    expect(answer(claimed, pressOn(claimed, 'other'), 'B')).toEqual({
      kind: 'taken',
      by: person('expert'),
    });
    expect(answer(asked, pressOn(asked, 'expert'), 'B')).toEqual({ kind: 'over' });
  });

  it('sends the same press once', () => {
    expect(answer(answered, pressOn(claimed, 'expert'), 'Lomake A.')).toEqual({ kind: 'done' });
  });
});

describe('the asker', () => {
  it('accepts, and a repeated press changes nothing', () => {
    expect(accepted.state).toBe('accepted');
    expect(accept(accepted, pressOn(answered, 'asker'))).toEqual({ kind: 'done' });
    expect(accept(claimed, pressOn(claimed, 'asker'))).toEqual({ kind: 'over' });
  });

  it('asks further of the same person, and gets a second answer', () => {
    const further = changed(askFurther(answered, pressOn(answered, 'asker'), 'Entä osa-aika?'));
    expect(further).toMatchObject({ state: 'claimed', claimer: { id: 'expert' } });
    expect(answerOf(further)?.text).toBe('Lomake A.');
    const again = changed(answer(further, pressOn(further, 'expert'), 'Sama lomake.'));
    expect(answerOf(again)?.text).toBe('Sama lomake.');
    expect(askFurther(again, pressOn(answered, 'asker'), 'x')).toEqual({ kind: 'done' });
    expect(whats(again)).toEqual(['asked', 'claimed', 'answered', 'askedFurther', 'answered']);
  });

  it('cannot ask further of what is closed', () => {
    expect(askFurther(closed, pressOn(closed, 'asker'), 'x')).toEqual({ kind: 'over' });
  });
});

describe('closing', () => {
  it('is for the one who has it, and for a coordinator', () => {
    expect(closed).toMatchObject({ state: 'closed' });
    expect(closed.history.at(-1)?.text).toBe('Ei meille.');
    expect(close(asked, pressOn(asked, 'expert'), 'x', false)).toEqual({ kind: 'over' });
    expect(changed(close(asked, pressOn(asked, 'boss'), 'x', true)).state).toBe('closed');
    expect(close(answered, pressOn(answered, 'boss'), 'x', true)).toEqual({ kind: 'over' });
  });
});

describe('what can be done with a ticket', () => {
  const readers = ['expert', 'other', 'asker'].flatMap((id) =>
    [false, true].map((isCoordinator) => ({ id, isCoordinator })),
  );
  const tickets = [asked, claimed, answered, accepted, closed];

  it('is exactly what is not refused when it is pressed', () => {
    for (const ticket of tickets) {
      for (const reader of readers) {
        const press: TicketPress = { ...pressOn(ticket, reader.id) };
        const can = possibilities(ticket, reader);
        const isTaken = (decision: { kind: string }) => decision.kind === 'change';
        expect({ ...can, draft: undefined }).toEqual({
          claim: isTaken(claim(ticket, press)),
          answer: isTaken(answer(ticket, press, 'x')),
          release: isTaken(release(ticket, press, reader.isCoordinator)),
          close: isTaken(close(ticket, press, 'x', reader.isCoordinator)),
          draft: undefined,
        });
      }
    }
  });

  it('is not to take the own question: a coordinator who asked it can close it', () => {
    const own = { id: 'asker', isCoordinator: true };
    expect(possibilities(asked, own)).toMatchObject({ claim: false, close: true });
    expect(claim(asked, pressOn(asked, 'asker'))).toEqual({ kind: 'over' });
  });

  it('is a draft for a coordinator, once the answer has helped', () => {
    const boss = { id: 'boss', isCoordinator: true };
    expect(tickets.map((ticket) => possibilities(ticket, boss).draft)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(possibilities(accepted, { id: 'expert', isCoordinator: false }).draft).toBe(false);
  });
});
