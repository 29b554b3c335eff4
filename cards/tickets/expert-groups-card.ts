import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { TICKET_TOPICS, type TicketTopic } from '../../domain/tickets/ticket';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { settingsDoor } from '../teams/settings-door';
import { type ExpertGroupsView, SHOWN_STATES } from './expert-groups-view';
import { tickets } from './ticket-list';

export const editExperts = cardAction('experts.edit', z.object({ groupId: typed }));
export const newExperts = cardAction('experts.new', z.object({ groupId: typed }));

/** Who answers which topics, what waits for them, and the ways to change it. */
export function expertGroupsCard(language: Language, view: ExpertGroupsView): CardReply {
  const t = wordsIn(language);
  const { groups, surface } = view;
  const title = t('experts.title');
  const [first] = groups;
  const choices = groups.map(({ id, name }) => ({ title: name, value: id }));
  const field = { id: 'groupId', label: t('experts.pick'), value: first?.id ?? '' };
  const without = TICKET_TOPICS.filter(
    (topic) => !groups.some(({ topics }) => topics.includes(topic)),
  );
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
  return topics.map((topic) => t(`ticket.topic.${topic}`)).join(', ');
}

function groupLines(t: Words, { name, topics, members }: ExpertGroup): CardElement[] {
  const line = t('experts.line', { topics: topicWords(t, topics), count: members.length });
  return [subheading(plain(name)), paragraph(line, { spacing: 'Small' })];
}
