import type { Language } from '../../domain/language';
import type { TeamRole } from '../../domain/teams/team';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { introduction } from '../kit/introduction';
import { wordsIn } from '../kit/wording';

/** For who was added to a team: by whom, as what, and the line to begin with. */
export function addedCard(
  language: Language,
  view: { readonly teamName: string; readonly byName: string; readonly roles: readonly TeamRole[] },
): CardReply {
  const t = wordsIn(language);
  const { teamName, byName, roles } = view;
  const title = t('added.title', { team: teamName });
  const named = roles.map((role) => t(`role.${role}`)).join(', ');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      paragraph(t('added.by', { name: byName, roles: named })),
      ...introduction(t, { roles, surface: 'chat' }),
      roles.includes('leader') ? paragraph(t('added.leader')) : undefined,
    ]),
  };
}
