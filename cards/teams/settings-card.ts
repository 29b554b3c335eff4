import type { Language } from '../../domain/language';
import { type FridayState, fridayPart } from '../friday/friday-part';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { type Choice, choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { openRetention } from '../privacy/retention-actions';
import { newTeam, openExperts, openTeam } from './settings-actions';

export interface SettingsView {
  /** Coaching teams that the person may change. */
  readonly teams: readonly Choice[];
  /** Teams teams where a coaching team can be set up; none for a leader. */
  readonly teamsTeams: readonly Choice[];
  readonly canCreate: boolean;
  readonly canSetRetention: boolean;
  /** The channel it was asked in: a new team's summaries go there unless told. */
  readonly channelId: string;
  /** The Teams team it was asked in. */
  readonly askedInId: string;
  /** A coach's own switch. */
  readonly friday?: FridayState | undefined;
  readonly surface: Surface;
}

/** A coach's own settings, which team's to open, or a new team. */
export function settingsCard(language: Language, view: SettingsView): CardReply {
  const t = wordsIn(language);
  const title = t('settings.title');
  const { surface, channelId } = view;
  const [firstTeam] = view.teams;
  const [firstPlace] = view.teamsTeams;
  const team = { id: 'teamId', label: t('settings.team'), value: firstTeam?.value ?? '' };
  const place = { id: 'teamsTeamId', label: t('settings.place'), value: firstPlace?.value ?? '' };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...(view.friday
          ? fridayPart(t, view.friday, {
              surface,
              back: { teamsTeamId: view.askedInId, channelId },
            })
          : []),
        ...(firstTeam ? choiceInput(team, view.teams) : []),
        view.canCreate && !firstTeam ? paragraph(t('settings.noTeams')) : undefined,
        ...(firstPlace ? choiceInput(place, view.teamsTeams) : []),
        view.canCreate && !firstPlace ? paragraph(t('settings.noPlaces')) : undefined,
      ],
      [
        firstTeam && button(openTeam, t('settings.openTeam'), {}, { surface }),
        firstPlace && button(newTeam, t('settings.newTeam'), { channelId }, { surface }),
        view.canCreate
          ? button(openExperts, t('experts.button'), {}, { surface, inputs: 'none' })
          : undefined,
        view.canSetRetention
          ? button(openRetention, t('privacy.retention.title'), {}, { surface, inputs: 'none' })
          : undefined,
      ],
    ),
  };
}
