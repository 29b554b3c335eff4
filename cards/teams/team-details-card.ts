import type { Language } from '../../domain/language';
import { TEAM_FORM, type TeamField } from '../../domain/teams/team-form';
import { adaptiveCard, facts, heading, note, warning } from '../kit/adaptive-card';
import { askElsewhere } from '../kit/ask';
import { askChoice, askTick } from '../kit/ask-choices';
import { askNumber, askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fixMarkedNotice } from '../kit/fix-notice';
import { type FormInputs, shownForm } from '../kit/form-inputs';
import { choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { openTeam } from './settings-actions';
import { settingsDoor } from './settings-door';
import { saveTeam } from './team-details-actions';
import { errorWords } from './team-details-errors';
import type { TeamDetailsView } from './team-details-view';

const TEAM_INPUTS: FormInputs<TeamField> = {
  labelOf: (t, id) => t(`teamForm.${id}`),
  asks: {
    name: askText(TEAM_FORM.name),
    region: askText(TEAM_FORM.region),
    summaryChannelId: askElsewhere,
    weeklyTarget: askNumber(TEAM_FORM.weeklyTarget),
    isRural: askTick(TEAM_FORM.isRural),
    language: askChoice(TEAM_FORM.language, (t, value) => t(`languageName.${value}`)),
  },
};

/** A coaching team's name, region, channel, target and language. */
export function teamDetailsCard(language: Language, view: TeamDetailsView): CardReply {
  const t = wordsIn(language);
  const { data, form, surface, channels } = view;
  const title = data.edit ? t('teamForm.editTitle', { name: form.name }) : t('teamForm.newTitle');
  const errorOf = (id: TeamField) => errorWords(t, view, id);
  const shownTeam = shownForm(t, TEAM_INPUTS, { form, errorOf });
  const hasTrouble = Object.keys(view.errors).length + Object.keys(view.theirs).length > 0;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        hasTrouble ? fixMarkedNotice(t) : undefined,
        ...(view.canRename
          ? shownTeam.inputs('name', 'region')
          : [
              facts([
                [t('teamForm.name'), plain(form.name)],
                [t('teamForm.region'), plain(form.region)],
              ]),
            ]),
        view.isChannelGone ? warning(t('teamForm.channelGone')) : undefined,
        ...(channels.length > 0
          ? choiceInput(shownTeam.state('summaryChannelId'), channels, {
              placeholder: t('teamForm.chooseChannel'),
              isFiltered: channels.length > 15,
            })
          : []),
        view.hasNoRoster ? note(t('teamForm.noChannels')) : undefined,
        ...shownTeam.inputs('weeklyTarget', 'language', 'isRural'),
      ],
      [
        button(saveTeam, t('teamForm.save'), data, { surface, style: 'positive' }),
        data.edit
          ? button(openTeam, t('form.cancel'), { teamId: data.teamId }, { surface, inputs: 'none' })
          : button(settingsDoor.here, t('form.cancel'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}
