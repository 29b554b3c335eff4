import { withRole } from '../../domain/teams/team';
import { buttonRow, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import { answerCoachRequestAction } from './coach-request-actions';
import type { TeamView } from './team-view';

type Person = TeamView['people'][number];

export function namesOf(
  t: Words,
  people: readonly Person[],
  role: 'leader' | 'coach',
  line: (person: Person) => string,
): CardElement[] {
  const lines = withRole({ people }, role).map(line);
  if (lines.length === 0) return [note(t(role === 'leader' ? 'team.noLeader' : 'team.noCoach'))];
  return [paragraph(plain(lines.join(', ')), { spacing: 'Small' })];
}

export function askingLine(t: Words, view: TeamView, { id, name }: TeamView['asking'][number]) {
  const data = { teamId: view.teamId, personId: id };
  const { surface } = view;
  return buttonRow([
    button(answerCoachRequestAction, t('team.asking', { name }), data, { surface, inputs: 'none' }),
  ]);
}

export function personPicker(t: Words, people: readonly Person[]): CardElement[] {
  const [first] = people;
  if (!first) return [];
  const choices = people.map(({ id, name }) => ({ title: name, value: id }));
  const field = { id: 'personId', label: t('team.pickPerson'), value: first.id };
  return choiceInput(field, choices, { isFiltered: choices.length > 15 });
}
