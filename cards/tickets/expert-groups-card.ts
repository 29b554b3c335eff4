import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import {
  TICKET_TOPICS,
  type Ticket,
  type TicketState,
  type TicketTopic,
} from '../../domain/tickets/ticket';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { settingsDoor } from '../teams/settings-door';
import { showTicket } from './ticket-card';

export const editExperts = cardAction('experts.edit', z.object({ groupId: typed }));
export const newExperts = cardAction('experts.new', z.object({ groupId: typed }));

/** Questions that wait for somebody to take or to answer them, and answers that helped. */
const SHOWN_STATES = ['open', 'claimed', 'accepted'] as const satisfies TicketState[];
type ShownState = (typeof SHOWN_STATES)[number];

export interface ExpertGroupsView {
  readonly groups: readonly ExpertGroup[];
  /** How many there are, and the latest few to open. */
  readonly tickets: Readonly<
    Record<ShownState, { readonly number: number; readonly first: readonly Ticket[] }>
  >;
  readonly notice?: string | undefined;
  readonly surface: Surface;
}

const LONGEST_TITLE = 60;

/** Who answers which topics, what waits for them, and the ways to change it. */
export function expertGroupsCard(language: Language, view: ExpertGroupsView): CardReply {
  const t = wordsIn(language);
  const { groups, surface } = view;
  const title = t('experts.title');
  const [first] = groups;
  const choices = groups.map(({ id, name }) => ({ title: name, value: id }));
  const field = { id: 'groupId', label: t('experts.pick'), value: first?.id ?? '' };
  const without = TICKET_TOPICS.filter((one) => !groups.some(({ topics }) => topics.includes(one)));
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        note(t('experts.explain')),
        ...groups.flatMap((group) => groupLines(t, group)),
        first ? undefined : paragraph(t('experts.none')),
        without.length > 0
          ? note(t('experts.without', { topics: topicWords(t, without) }))
          : undefined,
        ...(first ? choiceInput(field, choices, { isFiltered: choices.length > 15 }) : []),
        ...SHOWN_STATES.flatMap((state) => tickets(t, state, view)),
      ],
      [
        first ? button(editExperts, t('experts.edit'), {}, { surface }) : undefined,
        button(newExperts, t('experts.new'), {}, { surface, inputs: 'none' }),
        button(settingsDoor.here, t('experts.back'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}

function topicWords(t: Words, topics: readonly TicketTopic[]): string {
  return topics.map((one) => t(`ticket.topic.${one}`)).join(', ');
}

function groupLines(t: Words, { name, topics, members }: ExpertGroup): CardElement[] {
  const line = t('experts.line', { topics: topicWords(t, topics), count: members.length });
  return [subheading(plain(name)), paragraph(line, { spacing: 'Small' })];
}

function tickets(t: Words, state: ShownState, view: ExpertGroupsView): CardElement[] {
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
