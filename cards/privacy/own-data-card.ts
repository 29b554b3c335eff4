import type { Language } from '../../domain/language';
import type { PlaceLost } from '../../domain/privacy/removal';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button, linkButton } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { askRemoval, confirmRemoval, downloadOwnData, keepOwnData } from './own-data-actions';

export interface OwnDataView {
  /** The person has asked to be removed, and the day is not over. */
  readonly isLeaving: boolean;
  readonly notice?: 'asked' | 'kept' | undefined;
  readonly privacyUrl: string;
  readonly surface: Surface;
}

/** `omat tiedot`: one's own data as a file, and their removal. */
export function ownDataCard(language: Language, view: OwnDataView): CardReply {
  const t = wordsIn(language);
  const title = t('privacy.own.title');
  const { isLeaving, notice, privacyUrl, surface } = view;
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(
      language,
      [
        heading(title),
        notice ? paragraph(t(`privacy.own.${notice}`), { weight: 'Bolder' }) : undefined,
        isLeaving ? paragraph(t('privacy.own.leaving')) : paragraph(t('privacy.own.about')),
      ],
      [
        button(downloadOwnData, t('privacy.own.download'), {}, { surface }),
        isLeaving
          ? button(keepOwnData, t('privacy.own.undo'), {}, { surface, style: 'positive' })
          : button(askRemoval, t('privacy.own.remove'), {}, { surface }),
        linkButton(t('pages.privacy.title'), privacyUrl),
      ],
    ),
  };
}

export interface RemovalView {
  readonly places: readonly PlaceLost[];
  readonly isCoordinator: boolean;
  readonly surface: Surface;
}

/** Asks once, with what goes and what stays. */
export function removalCard(
  language: Language,
  { places, isCoordinator, surface }: RemovalView,
): CardReply {
  const t = wordsIn(language);
  const title = t('privacy.own.sure');
  const lost = places.map(({ teamName, place }) =>
    paragraph(t(`privacy.own.place.${place}`, { team: teamName })),
  );
  if (isCoordinator) lost.push(paragraph(t('privacy.own.place.coordinator')));
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        subheading(t('privacy.own.goesTitle')),
        paragraph(t('privacy.own.goes')),
        subheading(t('privacy.own.staysTitle')),
        paragraph(t('privacy.own.stays')),
        lost.length > 0 ? subheading(t('privacy.own.rolesTitle')) : undefined,
        ...lost,
        note(t('privacy.own.when')),
      ],
      [
        button(confirmRemoval, t('privacy.own.confirm'), {}, { surface, style: 'destructive' }),
        button(keepOwnData, t('form.cancel'), {}, { surface }),
      ],
    ),
  };
}
