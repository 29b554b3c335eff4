import type { Employer } from '../../domain/employers/employer';
import type { Language } from '../../domain/language';
import { adaptiveCard, facts, heading, paragraph, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { openEmployer, type RegisterPlace } from './employer-actions';
import { confirmMerge, mergeNow } from './merge-actions';

export interface MergeConfirmView {
  readonly winner: Employer;
  readonly loser: Employer;
  readonly token: string;
  readonly place: RegisterPlace;
  readonly surface: Surface;
}

/** What will happen, before it can't be undone. */
export function mergeConfirmCard(language: Language, view: MergeConfirmView): CardReply {
  const t = wordsIn(language);
  const { winner, loser, token, place, surface } = view;
  const [kept, gone] = [calledIn(winner), calledIn(loser)];
  const isOtherFirm =
    winner.businessId && loser.businessId && winner.businessId !== loser.businessId;
  const title = t('employers.confirmTitle');
  const body = [
    heading(title),
    facts([
      [t('employers.stays'), plain(kept)],
      [t('employers.leaves'), plain(gone)],
    ]),
    isOtherFirm
      ? warning(t('employers.twoIds', { winner: winner.businessId, loser: loser.businessId }))
      : undefined,
    paragraph(t('employers.confirm', { winner: kept, loser: gone })),
  ];
  const both = { ...place, winner: winner.id, loser: loser.id };
  const swapped = { ...place, winner: loser.id, loser: winner.id };
  const actions = [
    button(
      mergeNow,
      t('employers.mergeNow'),
      { ...both, token },
      { style: 'destructive', surface },
    ),
    button(confirmMerge, t('employers.swap'), swapped, { surface }),
    button(openEmployer, t('form.cancel'), { ...place, employer: loser.id }, { surface }),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}
