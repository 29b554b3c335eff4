import type { CardReply } from '../../cards/kit/card-reply';
import type { Turn } from '../../dialogs/kit/turn';
import type { Language } from '../../domain/language';
import { withinLimit } from '../runtime/within-limit';
import type { Request } from './dispatch';
import { busyReply, type FaultParts, faultReply } from './fault-reply';
import { TooManyTurns, type TurnLimits } from './turn-limits';
import { type TurnParts, turnOf } from './turn-of';

type AnswerParts = TurnParts & FaultParts & { readonly limits: TurnLimits };

export type Answering<R> = (turn: Turn) => Promise<R>;

/** A reply in time, or an apology with a button to try again. */
export function answerInTime<R>(
  parts: AnswerParts & { readonly invokeLimitMs: number },
  request: Request,
  answering: Answering<R>,
): Promise<Answered<R>> {
  return withinLimit(parts.invokeLimitMs, answer(parts, request, answering), () =>
    faultReply(parts, request, 'slow'),
  );
}

interface Answered<R> {
  /** A card when it failed. */
  readonly reply: R | CardReply;
  readonly language: Language;
  /** The person has sent too much at once. */
  readonly isTooMuch?: true;
}

/** A reply, or an apology with a reference. One person's turns wait for each other. */
export async function answer<R>(
  parts: AnswerParts,
  request: Request,
  answering: Answering<R>,
): Promise<Answered<R>> {
  try {
    return await parts.limits.run(request.origin.personId, () =>
      takeTurn(parts, request, answering),
    );
  } catch (fault) {
    if (fault instanceof TooManyTurns) return { ...busyReply(parts, request), isTooMuch: true };
    return faultReply(parts, request, 'fault', fault);
  }
}

async function takeTurn<R>(parts: AnswerParts, request: Request, answering: Answering<R>) {
  const end = parts.metrics.beginTurn(request.kind);
  try {
    const turn = await turnOf(parts, request);
    const reply = await answering(turn);
    end('answered');
    return { reply, language: turn.language };
  } catch (fault) {
    end('failed');
    throw fault;
  }
}
