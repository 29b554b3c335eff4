import { buttonRow } from '../kit/adaptive-card';
import type { Button, CardElement } from '../kit/card-element';

// Clients show five buttons of a set at most, and a phone fewer in a row.
const BUTTONS_A_ROW = 4;

/** Buttons as sets small enough to be shown whole. */
export function inRows(buttons: readonly Button[]): CardElement[] {
  const rows: CardElement[] = [];
  for (let at = 0; at < buttons.length; at += BUTTONS_A_ROW) {
    const actions = buttons.slice(at, at + BUTTONS_A_ROW);
    rows.push(buttonRow(actions, { spacing: 'Small' }));
  }
  return rows;
}
