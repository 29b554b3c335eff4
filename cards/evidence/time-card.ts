import type { TimeDay } from '../../domain/evidence/time-day';
import {
  TIME_FORM,
  type TimeErrors,
  type TimeField,
  type TimeForm,
} from '../../domain/evidence/time-form';
import { keysOf } from '../../domain/kit/records';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { adaptiveCard, facts, heading, note, paragraph } from '../kit/adaptive-card';
import { type Ask, tellTyped } from '../kit/ask';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { fixNotice } from '../kit/fix-notice';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { dayIn, numberIn } from '../kit/formats';
import { textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { awayThatDay, openTime, saveTime } from './time-actions';

interface OfDay {
  readonly team: { readonly id: string; readonly name: string };
  readonly on: LocalDate;
  readonly surface: Surface;
}

export interface TimeCardView extends OfDay {
  readonly token: string;
  readonly form: TimeForm;
  readonly errors: TimeErrors;
}

const askHours: Ask = { draw: (_t, state) => textInput(state, { maxLength: 9 }), tell: tellTyped };
const INPUTS: FormInputs<TimeField> = {
  labelOf: (t, id) => t(`evidence.time.field.${id}`),
  asks: { worked: askHours, coaching: askHours, community: askHours },
};

/** One day of the sample week: three numbers and a press, or a press alone. */
export function timeCard(language: Language, view: TimeCardView): CardReply {
  const t = wordsIn(language);
  const { team, on, token, form, errors, surface } = view;
  const title = t('evidence.time.title', { day: dayIn(language, on) });
  const shown = shownForm(t, INPUTS, { form, errorOf: errorsIn<TimeField>(t, errors) });
  const wrong = keysOf(TIME_FORM).filter((id) => errors[id] !== undefined);
  const data = { teamId: team.id, on, token };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(t('evidence.time.about', { team: team.name })),
        fixNotice(
          t,
          wrong.map((id) => t(`evidence.time.field.${id}`)),
        ),
        ...shown.inputs('worked', 'coaching', 'community'),
        note(t('evidence.time.privacy')),
      ],
      [
        button(saveTime, t('evidence.save'), data, { surface, style: 'positive' }),
        button(awayThatDay, t('evidence.time.away'), data, { surface, inputs: 'none' }),
      ],
    ),
  };
}

/** What is kept of the day, with the way to correct it. */
export function timeToldCard(
  language: Language,
  { team, on, surface }: OfDay,
  day: TimeDay,
): CardReply {
  const t = wordsIn(language);
  const title = t('evidence.time.title', { day: dayIn(language, on) });
  const { hours } = day;
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t(hours ? 'evidence.time.saved' : 'evidence.time.savedAway')),
        hours &&
          facts(
            keysOf(TIME_FORM).map((id) => [
              t(`evidence.time.field.${id}`),
              t('evidence.time.hours', { hours: numberIn(language, hours[id]) }),
            ]),
          ),
        note(t('evidence.time.privacy')),
      ],
      [
        button(
          openTime,
          t('evidence.time.correct'),
          { teamId: team.id, on },
          { surface, inputs: 'none' },
        ),
      ],
    ),
  };
}
