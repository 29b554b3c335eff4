import type { Stored } from './record';

export type ChangeOutcome<Value, Refusal, Next = Value> =
  | { readonly kind: 'written'; readonly next: Next; readonly former: Value | undefined }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly present: Stored<Value> | undefined;
    };

export type PressOutcome<Value, Refusal, Next = Value> =
  | ChangeOutcome<Value, Refusal, Next>
  /** This press was written before, whatever has been written since. */
  | { readonly kind: 'repeated'; readonly present: Stored<Value> | undefined };

export type ChangeOnceOutcome<Value, Refusal, Next = Value> =
  | PressOutcome<Value, Refusal, Next>
  /** Only with a `base`: somebody else has written since. */
  | { readonly kind: 'overtaken'; readonly present: Stored<Value> | undefined };

type Written<Value> =
  | { readonly kind: 'written'; readonly next: Value }
  | {
      readonly kind: 'repeated' | 'refused' | 'overtaken';
      readonly present: Stored<Value> | undefined;
    };

/** What is stored after a write of one record, by whomever it was written. */
export function valueNow<Value>(outcome: Written<Value>): Value | undefined {
  return outcome.kind === 'written' ? outcome.next : outcome.present?.value;
}
