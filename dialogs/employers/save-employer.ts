import type { z } from 'zod';
import type { saveEmployer } from '../../cards/employers/employer-form-view';
import type { EmployerNotice } from '../../cards/employers/employer-view';
import { decideNewEmployer } from '../../domain/employers/add-employer';
import {
  decideEmployerEdit,
  type EmployerEditDecision,
} from '../../domain/employers/edit-employer';
import {
  EMPLOYER_FIELDS,
  type EmployerDetails,
  employerFormOf,
} from '../../domain/employers/employer-form';
import { formerOf } from '../../domain/employers/register-entry';
import { refuse, write } from '../../domain/kit/decision';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export type Form = z.infer<typeof saveEmployer.schema>;

type Saved = { readonly kind: 'shown'; readonly id: string; readonly notice: EmployerNotice };

export type Refused = Exclude<EmployerEditDecision, { kind: 'save' | 'unchanged' }>;

type NotSaved = Exclude<EmployerEditDecision, { kind: 'save' }> | { readonly kind: 'gone' };

/** Nothing typed and nothing stored is dropped when somebody else writes at the same time. */
export async function saveChange(
  { who, now }: Turn,
  form: Form,
  { store }: Lent,
): Promise<Saved | (Refused & { theirs?: EmployerDetails }) | undefined> {
  const press = { actorId: who.id, at: now, token: form.token };
  const outcome = await store.employers.edit<NotSaved>(form.team, form.employer, press, (facts) => {
    const theirs = facts.entry?.employer;
    if (!theirs) return refuse({ kind: 'gone' });
    const decision = decideEmployerEdit({ ...editOf(form), theirs, register: facts.register });
    return decision.kind === 'save' ? write({ ...theirs, ...decision.details }) : refuse(decision);
  });
  const entry = outcome.present.found?.value;
  if (!entry) return undefined;
  const theirs = entry.employer;
  switch (outcome.kind) {
    case 'written':
      return { kind: 'shown', id: theirs.id, notice: noticeOf(form, theirs) };
    case 'repeated':
      return {
        kind: 'shown',
        id: theirs.id,
        notice: noticeOf(form, formerOf(entry, form.token) ?? theirs),
      };
    case 'refused': {
      const { refusal } = outcome;
      if (refusal.kind === 'gone') return undefined;
      if (refusal.kind === 'unchanged')
        return { kind: 'shown', id: theirs.id, notice: 'unchanged' };
      return { ...refusal, theirs };
    }
  }
}

export async function saveNew(
  { who, now }: Turn,
  form: Form,
  { store }: Lent,
): Promise<Saved | Refused> {
  const press = { actorId: who.id, at: now, token: form.token };
  const named = { teamId: form.team, name: form.name, site: form.site };
  const outcome = await store.employers.addByForm(named, press, (register) => {
    const decision = decideNewEmployer({ ...editOf(form), register });
    return decision.kind === 'save' ? write(decision.details) : refuse(decision);
  });
  return outcome.kind === 'added'
    ? { kind: 'shown', id: outcome.employer.id, notice: 'saved' }
    : outcome.refusal;
}

function editOf(form: Form) {
  return { base: form.base, mine: form, toldApart: form.different.split(' ') };
}

/** Whether somebody else's change was in what the edit was put on. */
function noticeOf({ base }: Form, before: EmployerDetails): EmployerNotice {
  const stored = employerFormOf(before);
  return EMPLOYER_FIELDS.every((field) => stored[field] === base[field]) ? 'saved' : 'savedBoth';
}
