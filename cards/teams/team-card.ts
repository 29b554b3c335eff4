import { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, facts, heading, paragraph, subheading, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { percentIn } from '../kit/formats';
import { typed } from '../kit/typed';
import { wordsIn } from '../kit/wording';
import { settingsDoor } from './settings-door';
import { askingLine, namesOf, personPicker } from './team-people-part';
import type { TeamView } from './team-view';

export const editTeamAction = cardAction(
  'team.edit',
  z.object({ teamId: z.string(), personId: typed }),
);
export const addPerson = cardAction(
  'team.person.add',
  z.object({ teamId: z.string(), personId: typed }),
);
export const editPersonAction = cardAction(
  'team.person.edit',
  z.object({ teamId: z.string(), personId: typed }),
);
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
        ...view.asking.slice(0, 5).map((person) => askingLine(t, view, person)),
        ...personPicker(t, people),
      ],
      [
        people.length > 0
          ? button(editPersonAction, t('team.editPerson'), data, { surface })
          : undefined,
        button(addPerson, t('team.addPerson'), data, { surface }),
        button(editTeamAction, t('team.edit'), data, { surface }),
        button(settingsDoor.here, t('team.back'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}
