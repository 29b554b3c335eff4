import { buttonRow, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';
import type { ExpertGroupsView, ShownState } from './expert-groups-view';
import { showTicket } from './ticket-actions';

const LONGEST_TITLE = 60;

export function tickets(t: Words, state: ShownState, view: ExpertGroupsView): CardElement[] {
  const { number, first } = view.tickets[state];
  const { surface } = view;
  if (number === 0) return [];
  const title = t(`experts.tickets.${state}`, { number });
  const actions = first.map(({ id, question }) => {
    const short =
      question.length > LONGEST_TITLE ? `${question.slice(0, LONGEST_TITLE - 1)}…` : question;
    // A button's title is not Markdown: what was typed is shown as it is.
    const words = t('experts.show', { question: short, interpolation: { escapeValue: false } });
    return button(showTicket, words, { ticketId: id }, { surface, inputs: 'none' });
  });
  return [subheading(title), buttonRow(actions)];
}
