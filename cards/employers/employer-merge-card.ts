import { z } from 'zod';
import type { Employer } from '../../domain/employers/employer';
import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  container,
  facts,
  heading,
  note,
  paragraph,
  warning,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { textInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { wordsIn } from '../kit/wording';
import { calledIn, employerPlace, openEmployer, type RegisterPlace } from './employer-list-card';

/** Which other employer is the same as this one? */
export const mergeWith = cardAction('employers.merge', employerPlace.extend({ other: typed }));
const pair = employerPlace
  .omit({ employer: true })
  .extend({ loser: z.string(), winner: z.string() });
/** Asks to confirm; `winner` stays. */
export const confirmMerge = cardAction('employers.merge.confirm', pair);
export const mergeNow = cardAction('employers.merge.now', pair.extend({ token: z.uuid() }));

/** Employers offered at once. */
const OFFERED = 10;

export interface MergeChoiceView {
  readonly employer: Employer;
  readonly place: RegisterPlace;
  /** What was searched for; nothing before the first search. */
  readonly other: string;
  /** Best first. */
  readonly candidates: readonly Employer[];
  readonly surface: Surface;
}

export function mergeChoiceCard(language: Language, view: MergeChoiceView): CardReply {
  const t = wordsIn(language);
  const { employer, place, surface } = view;
  const here = { ...place, employer: employer.id };
  const title = t('employers.mergeTitle');
  const offered = view.candidates.slice(0, OFFERED).map((candidate) => {
    const data = { ...place, loser: employer.id, winner: candidate.id };
    const press = t('employers.choose', { name: calledIn(candidate) });
    return container(
      [
        paragraph(plain(candidate.name), { color: 'Accent', weight: 'Bolder' }),
        ...(candidate.site ? [note(plain(candidate.site), { spacing: 'None' })] : []),
      ],
      {
        separator: true,
        spacing: 'Small',
        selectAction: button(confirmMerge, press, data, { surface, inputs: 'none' }),
      },
    );
  });
  const body = [
    heading(title),
    paragraph(t('employers.mergeWhich', { name: calledIn(employer) })),
    ...textInput(
      { id: 'other', label: t('employers.mergeSearch'), value: view.other },
      { maxLength: 120 },
    ),
    buttonRow([button(mergeWith, t('employers.find'), here, { surface })]),
    ...(offered.length > 0 ? offered : [paragraph(t('employers.mergeNone'))]),
  ];
  const cancel = button(openEmployer, t('employers.cancel'), here, { surface, inputs: 'none' });
  return { kind: 'card', title, card: adaptiveCard(language, body, [cancel]) };
}

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
    button(openEmployer, t('employers.cancel'), { ...place, employer: loser.id }, { surface }),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}
