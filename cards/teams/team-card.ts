import { z } from 'zod';
import type { Language } from '../../domain/language';
import { withRole } from '../../domain/teams/team';
import type { TeamDetails } from '../../domain/teams/team-form';
import type { PlaceInTeam } from '../../domain/teams/team-people';
import {
  adaptiveCard,
  buttonRow,
  facts,
  heading,
  note,
  paragraph,
  subheading,
  warning,
} from '../kit/adaptive-card';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { percentIn, type Words, wordsIn } from '../kit/wording';
import { answerCoachRequest } from './coach-request-card';
import { settingsDoor } from './settings-door';

export const editTeam = cardAction('team.edit', z.object({ teamId: z.string(), personId: typed }));
export const addPerson = cardAction(
  'team.person.add',
  z.object({ teamId: z.string(), personId: typed }),
);
export const editPerson = cardAction(
  'team.person.edit',
  z.object({ teamId: z.string(), personId: typed }),
);

export interface TeamView {
  readonly teamId: string;
  readonly details: TeamDetails;
  /** `undefined` when there is none, or it is no longer there. */
  readonly channelName: string | undefined;
  readonly people: readonly (PlaceInTeam & { readonly id: string; readonly name: string })[];
  /** People who say they are coaches of the team and wait for an answer. */
  readonly asking: readonly { readonly id: string; readonly name: string }[];
  readonly notice?: string | undefined;
  readonly surface: Surface;
}

/** More than a team ever has; keeps the card within Teams' limit. */
const MOST_PEOPLE = 150;

/** A coaching team at a glance, and the ways to change it. */
export function teamCard(language: Language, view: TeamView): CardReply {
  const t = wordsIn(language);
  const { teamId, details, surface } = view;
  const title = details.name;
  const people = view.people.slice(0, MOST_PEOPLE);
  const data = { teamId };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(plain(title)),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        view.channelName ? undefined : warning(t('team.noChannel')),
        facts([
          [t('team.region'), plain(details.region)],
          view.channelName ? [t('team.channel'), plain(view.channelName)] : undefined,
          [t('team.weeklyTarget'), String(details.weeklyTarget)],
          [t('team.rural'), t(details.isRural ? 'team.yes' : 'team.no')],
          [t('team.language'), t(`languageName.${details.language}`)],
        ]),
        subheading(t('team.leaders')),
        ...namesOf(t, people, 'leader', (person) => person.name),
        subheading(t('team.coaches')),
        ...namesOf(t, people, 'coach', (person) => {
          const share = percentIn(language, (person.sharePercent ?? 100) / 100);
          return `${person.name} (${share})`;
        }),
        ...view.asking.slice(0, 5).map((one) => askingLine(t, view, one)),
        ...personPicker(t, people),
      ],
      [
        people.length > 0 ? button(editPerson, t('team.editPerson'), data, { surface }) : undefined,
        button(addPerson, t('team.addPerson'), data, { surface }),
        button(editTeam, t('team.edit'), data, { surface }),
        button(settingsDoor.here, t('team.back'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}

type Person = TeamView['people'][number];

function namesOf(
  t: Words,
  people: readonly Person[],
  role: 'leader' | 'coach',
  line: (person: Person) => string,
): CardElement[] {
  const lines = withRole({ people }, role).map(line);
  if (lines.length === 0) return [note(t(role === 'leader' ? 'team.noLeader' : 'team.noCoach'))];
  return [paragraph(plain(lines.join(', ')), { spacing: 'Small' })];
}

function askingLine(t: Words, view: TeamView, { id, name }: TeamView['asking'][number]) {
  const data = { teamId: view.teamId, personId: id };
  const { surface } = view;
  return buttonRow([
    button(answerCoachRequest, t('team.asking', { name }), data, { surface, inputs: 'none' }),
  ]);
}

function personPicker(t: Words, people: readonly Person[]): CardElement[] {
  const [first] = people;
  if (!first) return [];
  const choices = people.map(({ id, name }) => ({ title: name, value: id }));
  const field = { id: 'personId', label: t('team.pickPerson'), value: first.id };
  return choiceInput(field, choices, { isFiltered: choices.length > 15 });
}
