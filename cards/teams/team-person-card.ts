import { z } from 'zod';
import type { Language } from '../../domain/language';
import { PERSON_FORM, type PersonField, type PersonForm } from '../../domain/teams/team-people';
import { adaptiveCard, buttonRow, heading, note, warning } from '../kit/adaptive-card';
import { askText, askTick } from '../kit/asks';
import { button, cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { type FormInputs, schemasOf, shownForm } from '../kit/form-inputs';
import { type Choice, choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { openTeam } from './settings-card';

const fields = schemasOf(PERSON_FORM);

const PERSON_INPUTS: FormInputs<PersonField> = {
  labelOf: (t, id) => t(`person.${id}`),
  asks: {
    isLeader: askTick(PERSON_FORM.isLeader),
    isCoach: askTick(PERSON_FORM.isCoach),
    sharePercent: askText(PERSON_FORM.sharePercent),
  },
};

const personData = z.object({
  ...fields,
  teamId: z.string(),
  personId: typed,
  token: z.uuid(),
  /** What the form was shown; missing when the person is being added. */
  base: z.object(fields).optional(),
  page: z.number().int().min(0).default(0),
});
export type PersonData = z.infer<typeof personData>;

export const savePerson = cardAction('team.person.save', personData);
export const saveAndAddPerson = cardAction('team.person.saveMore', personData);
export const removePerson = cardAction('team.person.remove', personData);
/** Another page of the roster, with what was typed kept. */
export const turnPage = cardAction('team.person.page', personData);

export const PERSON_ERRORS = [
  'noPerson',
  'noRole',
  'notShare',
  'lastLeader',
  'conflict',
  'noRoster',
] as const;
export type PersonError = (typeof PERSON_ERRORS)[number];

export interface PersonView {
  readonly data: Pick<PersonData, 'teamId' | 'personId' | 'token' | 'base' | 'page'>;
  readonly form: PersonForm;
  /** Whose place is changed; missing when one is added. */
  readonly name?: string | undefined;
  /** The people who can be added, by name, and which part of them is shown. */
  readonly candidates: readonly Choice[];
  readonly pages: number;
  readonly teamName: string;
  readonly notice?: string | undefined;
  readonly error?: { readonly kind: PersonError; readonly theirs?: string } | undefined;
  readonly surface: Surface;
}

/** A person's roles and working time in a coaching team. */
export function teamPersonCard(language: Language, view: PersonView): CardReply {
  const t = wordsIn(language);
  const { form, surface, error } = view;
  const isNew = view.name === undefined;
  const data = dataOf(view);
  const title = view.name ?? t('person.addTitle', { team: view.teamName });
  const isShareWrong = error?.kind === 'notShare';
  const place = shownForm(t, PERSON_INPUTS, {
    form,
    errorOf: (id) =>
      id === 'sharePercent' && isShareWrong ? t('person.error.notShare') : undefined,
  });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? note(view.notice) : undefined,
        error && error.kind !== 'notShare'
          ? warning(t(`person.error.${error.kind}`, { theirs: error.theirs ?? '' }))
          : undefined,
        ...(isNew ? roster(t, view) : []),
        ...place.inputs('isCoach', 'sharePercent', 'isLeader'),
      ],
      [
        button(savePerson, t('person.save'), data, { surface, style: 'positive' }),
        isNew ? button(saveAndAddPerson, t('person.saveMore'), data, { surface }) : undefined,
        isNew ? undefined : button(removePerson, t('person.remove'), data, { surface }),
        button(openTeam, t('person.back'), { teamId: data.teamId }, { surface, inputs: 'none' }),
      ],
    ),
  };
}

/** Whom to add is said by the input alone: a hidden choice would be saved unseen. */
function dataOf({ name, data: { personId, ...rest } }: PersonView) {
  return name === undefined ? rest : { ...rest, personId };
}

function roster(t: Words, view: PersonView): CardElement[] {
  const { data, candidates, pages, surface } = view;
  const { page } = data;
  const kept = dataOf(view);
  if (candidates.length === 0) {
    return view.error?.kind === 'noRoster' ? [] : [note(t('person.nobody'))];
  }
  // A choice of another page is not among these, and would be shown as its id.
  const value = candidates.some((one) => one.value === data.personId) ? data.personId : '';
  const field = { id: 'personId', label: t('person.who'), value };
  const picker = choiceInput(field, candidates, {
    isFiltered: candidates.length > 15,
    placeholder: t('person.choose'),
  });
  if (pages < 2) return picker;
  const names = { first: candidates.at(0)?.title ?? '', last: candidates.at(-1)?.title ?? '' };
  const turns = [
    page > 0 && button(turnPage, t('person.previous'), { ...kept, page: page - 1 }, { surface }),
    page < pages - 1 &&
      button(turnPage, t('person.next'), { ...kept, page: page + 1 }, { surface }),
  ].filter((one) => one !== false);
  return [...picker, note(t('person.shown', names)), buttonRow(turns)];
}
