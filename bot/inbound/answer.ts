import type { CardReply } from '../../cards/kit/card-reply';
import type { Turn } from '../../dialogs/kit/turn';
import type { Language } from '../../domain/language';
import { withinLimit } from '../runtime/within-limit';
import type { Request } from './dispatch';
import { type FaultParts, faultReply } from './fault-reply';
import { type TurnParts, turnOf } from './turn-of';

type AnswerParts = TurnParts & FaultParts;

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
}

/** A reply, or an apology with a reference. */
export async function answer<R>(
  parts: AnswerParts,
  request: Request,
  answering: Answering<R>,
): Promise<Answered<R>> {
  const end = parts.metrics.turnSeconds.startTimer({ kind: request.kind });
  try {
    const turn = await turnOf(parts, request);
    return { reply: await answering(turn), language: turn.language };
  } catch (fault) {
    return faultReply(parts, request, 'fault', fault);
  } finally {
    end();
  }
}
