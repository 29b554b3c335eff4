import type { Language } from '../../domain/language';
import { adaptiveCard, container, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import type { Choice } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { newTeam } from './settings-actions';
import { settingsDoor } from './settings-door';

/** More places than a card should list; the one it was asked in comes first. */
const MOST_PLACES = 60;

export interface NewTeamView {
  /** Teams teams that the bot is in. */
  readonly places: readonly Choice[];
  /** Where it was asked: a new team's summaries go to that channel unless told. */
  readonly askedIn: { readonly teamsTeamId: string; readonly channelId: string };
  readonly surface: Surface;
}

/** In which Teams team a new coaching team is set up, or how the bot comes into one first. */
export function newTeamCard(language: Language, view: NewTeamView): CardReply {
  const t = wordsIn(language);
  const { places, askedIn, surface } = view;
  const title = t('teamForm.newTitle');
  const rows = places.slice(0, MOST_PLACES).map(({ title: name, value: teamsTeamId }) => {
    const channelId = teamsTeamId === askedIn.teamsTeamId ? askedIn.channelId : '';
    const choose = button(
      newTeam,
      t('settings.choosePlace', { name }),
      { teamsTeamId, channelId },
      { surface, inputs: 'none' },
    );
    return container([paragraph(plain(name), { color: 'Accent', weight: 'Bolder' })], {
      separator: true,
      spacing: 'Small',
      selectAction: choose,
    });
  });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t(rows.length > 0 ? 'settings.place' : 'settings.noPlaces')),
        ...rows,
      ],
      [button(settingsDoor.here, t('form.cancel'), askedIn, { surface, inputs: 'none' })],
    ),
  };
}
