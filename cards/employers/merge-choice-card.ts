import type { Employer } from '../../domain/employers/employer';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, container, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { openEmployer, type RegisterPlace } from './employer-actions';
import { confirmMerge, mergeWith } from './merge-actions';

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
  const cancel = button(openEmployer, t('form.cancel'), here, { surface, inputs: 'none' });
  return { kind: 'card', title, card: adaptiveCard(language, body, [cancel]) };
}
