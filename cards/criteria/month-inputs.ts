import { MONTH_FORM, type MonthField } from '../../domain/criteria/month-form';
import type { Ask } from '../kit/ask';
import { askNumber } from '../kit/ask-typed';
import { plain } from '../kit/escape-markdown';
import type { FormInputs } from '../kit/form-inputs';
import { textInput } from '../kit/inputs';
import type { Words } from '../kit/wording';

const askLines = (hint: (t: Words) => string, isMultiline = false): Ask => ({
  draw: (t, state) =>
    textInput(state, { placeholder: hint(t), ...(isMultiline ? { isMultiline } : {}) }),
  tell: (_t, _language, value) => plain(value.replace(/\n/g, '; ')),
});
const askDays = askLines((t) => t('criteria.month.hint.days'));

export const MONTH_INPUTS: FormInputs<MonthField> = {
  labelOf: (t, id) => t(`criteria.month.field.${id}`),
  asks: {
    openClients: askNumber(MONTH_FORM.openClients),
    workPercent: askNumber(MONTH_FORM.workPercent),
    employed: askNumber(MONTH_FORM.employed),
    jobs: askLines((t) => t('criteria.month.hint.jobs'), true),
    openJobs: askNumber(MONTH_FORM.openJobs),
    firstMeetingDays: askDays,
    waitingDays: askDays,
    teams: askNumber(MONTH_FORM.teams),
    fromTeams: askNumber(MONTH_FORM.fromTeams),
    fewestPhases: askNumber(MONTH_FORM.fewestPhases),
    mostPhases: askNumber(MONTH_FORM.mostPhases),
    fourMonthsIn: askNumber(MONTH_FORM.fourMonthsIn),
    metAfterFour: askNumber(MONTH_FORM.metAfterFour),
    coachingPercent: askNumber(MONTH_FORM.coachingPercent),
    communityPercent: askNumber(MONTH_FORM.communityPercent),
  },
};
