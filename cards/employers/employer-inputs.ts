import { EMPLOYER_FORM, type EmployerField } from '../../domain/employers/employer-form';
import { askText } from '../kit/ask-typed';
import type { FormInputs } from '../kit/form-inputs';

export const EMPLOYER_INPUTS: FormInputs<EmployerField> = {
  labelOf: (t, id) => t(`employers.field.${id}`),
  asks: {
    name: askText(EMPLOYER_FORM.name, { isRequired: true }),
    businessId: askText(EMPLOYER_FORM.businessId, { hint: (t) => t('employers.hint.businessId') }),
    site: askText(EMPLOYER_FORM.site, { hint: (t) => t('employers.hint.site') }),
    industry: askText(EMPLOYER_FORM.industry),
    needs: askText(EMPLOYER_FORM.needs, {
      hint: (t) => t('employers.hint.needs'),
      isMultiline: true,
    }),
  },
};
