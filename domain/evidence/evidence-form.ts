import { choice, choices, ids } from '../kit/choice-fields';
import { day } from '../kit/day-field';
import { type FormOf, type IdOf, readForm, writeForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { line, text } from '../kit/text-fields';
import { addMonths, type LocalDate } from '../local-date';
import type { Evidence } from './evidence';
import { EVIDENCE_RULES, type EvidenceKind, SETTINGS, TICKS } from './evidence-kind';

/** How far back something can be noted: as far as the year view looks. */
const MONTHS_BACK = 12;

export const EVIDENCE_FORM = {
  on: day({ isRequired: true }),
  coachId: line(),
  partner: text(LONGEST.name),
  setting: choice(SETTINGS),
  ticks: choices(TICKS),
  presentIds: ids,
  text: text(LONGEST.text),
};
export type EvidenceField = IdOf<typeof EVIDENCE_FORM>;
export type EvidenceForm = FormOf<typeof EVIDENCE_FORM>;
export type EvidenceErrors = { readonly [id in EvidenceField]?: FormError | undefined };

const FIELDS_OF = {
  setting: 'setting',
  ticks: 'ticks',
  present: 'presentIds',
  coach: 'coachId',
  partner: 'partner',
  text: 'text',
} as const satisfies Record<string, EvidenceField>;

/** The fields that a kind has, in the order of the form. */
export function fieldsOf(kind: EvidenceKind): EvidenceField[] {
  const own = EVIDENCE_RULES[kind].details.map((detail): EvidenceField => FIELDS_OF[detail]);
  const order = ['on', 'coachId', 'partner', 'setting', 'ticks', 'presentIds', 'text'] as const;
  return order.filter((field) => field === 'on' || own.includes(field));
}

export type CheckedEvidence =
  | { readonly kind: 'valid'; readonly told: Told }
  | { readonly kind: 'invalid'; readonly errors: EvidenceErrors };

export type Told = Omit<Evidence, 'id' | 'teamId' | 'kind' | 'byId'>;

/** What a form says of a kind. What the kind does not have is not read; days ahead are refused. */
export function checkEvidence(
  kind: EvidenceKind,
  form: EvidenceForm,
  { today, coachIds }: { readonly today: LocalDate; readonly coachIds: readonly string[] },
): CheckedEvidence {
  const fields = fieldsOf(kind);
  const own = Object.fromEntries(fields.map((id) => [id, form[id]]));
  const { values, errors, refuse, hasErrors } = readForm(EVIDENCE_FORM, { ...BLANK, ...own });
  const { on, coachId, partner } = values;
  if (on !== undefined && on > today) refuse('on', 'inFuture');
  if (on !== undefined && on < addMonths(today, -MONTHS_BACK)) refuse('on', 'longAgo');
  if (fields.includes('coachId') && !coachIds.includes(coachId)) refuse('coachId', 'required');
  if (kind === 'partnerVisit' && partner === undefined) refuse('partner', 'required');
  if (on === undefined || hasErrors()) return { kind: 'invalid', errors };
  const present = values.presentIds.filter((id) => coachIds.includes(id));
  return {
    kind: 'valid',
    told: {
      on,
      ticks: values.ticks,
      setting: values.setting,
      presentIds: present.length > 0 ? present : undefined,
      coachId: coachId === '' ? undefined : coachId,
      partner,
      text: values.text,
    },
  };
}

const BLANK: EvidenceForm = writeForm(EVIDENCE_FORM, {});

export function evidenceForm(told: Partial<Told>): EvidenceForm {
  return writeForm(EVIDENCE_FORM, told);
}
