import type { Language } from '../../domain/language';
import { PERSON_FORM, type PersonField } from '../../domain/teams/person-form';
import { adaptiveCard, heading, note, warning } from '../kit/adaptive-card';
import { askTick } from '../kit/ask-choices';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { type FormInputs, shownForm } from '../kit/form-inputs';
import { wordsIn } from '../kit/wording';
import { dataOf, roster } from './roster-part';
import { openTeam } from './settings-actions';
import { removePerson, saveAndAddPerson, savePerson } from './team-person-actions';
import type { PersonView } from './team-person-view';

const PERSON_INPUTS: FormInputs<PersonField> = {
  labelOf: (t, id) => t(`person.${id}`),
  asks: {
    isLeader: askTick(PERSON_FORM.isLeader),
    isCoach: askTick(PERSON_FORM.isCoach),
    sharePercent: askText(PERSON_FORM.sharePercent),
  },
};

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
        button(openTeam, t('form.cancel'), { teamId: data.teamId }, { surface, inputs: 'none' }),
      ],
    ),
  };
}
