import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button, dialogButton } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { settingsDoor } from '../teams/settings-door';
import { helpDoor } from './channel-help-card';

/** The bot's first words in a team: three short lines. */
export function welcomeCard(
  language: Language,
  place: { teamsTeamId: string; channelId: string },
): CardReply {
  const t = wordsIn(language);
  const title = t('welcome.title');
  const lines = [t('welcome.log'), t('welcome.privacy'), t('welcome.setUp')];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), ...lines.map((line) => paragraph(line, { spacing: 'Small' }))],
      [
        dialogButton(settingsDoor.here, t('welcome.settings'), place),
        dialogButton(helpDoor.here, t('welcome.help')),
        button(helpDoor.direct, t('welcome.helpDirect'), {}, { inputs: 'none' }),
      ],
    ),
  };
}
