import { z } from 'zod';
import type { FormError } from '../../domain/kit/form-error';
import { LANGUAGES, type Language } from '../../domain/language';
import { TEAM_FORM, type TeamField, type TeamForm } from '../../domain/teams/team-form';
import { adaptiveCard, facts, heading, note, warning } from '../kit/adaptive-card';
import { askChoice, askElsewhere, askNumber, askText, askTick } from '../kit/asks';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { type FormInputs, schemasOf, shownForm } from '../kit/form-inputs';
import { type Choice, choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { openTeam } from './settings-card';
import { settingsDoor } from './settings-door';

const fields = schemasOf(TEAM_FORM);

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

export const saveTeam = cardAction(
  'team.save',
  z.object({
    ...fields,
    /** The id of the team it creates or changes. */
    teamId: z.string().min(1),
    /** Where a new team works. */
    teamsTeamId: typed,
    /** This edit, and what it was shown; missing when the team is new. */
    edit: z.object({ token: z.uuid(), base: z.object(fields) }).optional(),
  }),
);
export type SaveTeamData = z.infer<typeof saveTeam.schema>;

export interface TeamDetailsView {
  readonly data: Pick<SaveTeamData, 'teamId' | 'teamsTeamId' | 'edit'>;
  readonly form: TeamForm;
  /** Name and region are the coordinator's. */
  readonly canRename: boolean;
  readonly channels: readonly Choice[];
  readonly hasNoRoster: boolean;
  /** The kept channel is no longer there. */
  readonly isChannelGone: boolean;
  readonly errors: Partial<Record<TeamField, FormError>>;
  /** What somebody else has saved meanwhile, in the fields that differ. */
  readonly theirs: Partial<Record<TeamField, string>>;
  readonly surface: Surface;
}

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
        hasTrouble ? warning(t('teamForm.notSaved')) : undefined,
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
          ? button(
              openTeam,
              t('teamForm.cancel'),
              { teamId: data.teamId },
              { surface, inputs: 'none' },
            )
          : button(settingsDoor.here, t('teamForm.cancel'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}

function errorWords(t: Words, view: TeamDetailsView, id: TeamField): string | undefined {
  const theirs = view.theirs[id];
  if (theirs !== undefined)
    return t('teamForm.changedMeanwhile', { value: shown(t, view, id, theirs) });
  const error = view.errors[id];
  if (!error) return undefined;
  if (id === 'weeklyTarget') return t('teamForm.error.weeklyTarget');
  if (id === 'summaryChannelId') return t('teamForm.error.channel');
  switch (error) {
    case 'tooLong':
    case 'identityCode':
    case 'phone':
    case 'email':
      return t(`teamForm.error.${error}`);
    default:
      return t('teamForm.error.required');
  }
}

function shown(t: Words, view: TeamDetailsView, id: TeamField, value: string): string {
  if (id === 'isRural') return t(value === 'true' ? 'team.yes' : 'team.no');
  const language = id === 'language' && LANGUAGES.find((one) => one === value);
  if (language) return t(`languageName.${language}`);
  if (id !== 'summaryChannelId') return value;
  return view.channels.find((one) => one.value === value)?.title ?? t('teamForm.chooseChannel');
}
