import type { z } from 'zod';
import { addEmployer, type RegisterPlace } from '../../cards/employers/employer-actions';
import { editEmployer } from '../../cards/employers/employer-card';
import { employerFormCard } from '../../cards/employers/employer-form-card';
import { type EmployerFormView, saveEmployer } from '../../cards/employers/employer-form-view';
import type { EmployerNotice } from '../../cards/employers/employer-view';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
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
import { canEditEmployer, canSeeEmployers } from '../../domain/permissions';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { showEmployer } from './show-employer';

type Form = z.infer<typeof saveEmployer.schema>;
type Saved = { readonly kind: 'shown'; readonly id: string; readonly notice: EmployerNotice };
type Refused = Exclude<EmployerEditDecision, { kind: 'save' | 'unchanged' }>;

type NotSaved = Exclude<EmployerEditDecision, { kind: 'save' }> | { readonly kind: 'gone' };

/** An employer's details, added or changed by any coach or leader of the team. */
export const editEmployerRoutes: readonly Route[] = [
  onAction(addEmployer, async (turn, place) => {
    const team = place.team || firstTeam(turn);
    if (!canEditEmployer(turn.access, team)) return notAllowed(turn);
    const base = employerFormOf({});
    const form = { ...base, name: place.search.trim() };
    return formCard(turn, { ...place, team }, { token: turn.newId(), base, form });
  }),
  onAction(editEmployer, async (turn, { employer, ...place }, { store }) => {
    if (!canEditEmployer(turn.access, place.team)) return notAllowed(turn);
    const found = await store.employers.findCurrent(place.team, employer);
    if (!found) return gone(turn);
    const base = employerFormOf(found.value.employer);
    const employerId = found.value.employer.id;
    return formCard(turn, place, { employerId, token: turn.newId(), base, form: base });
  }),
  onAction(saveEmployer, async (turn, form, services) => {
    if (!canEditEmployer(turn.access, form.team)) return notAllowed(turn);
    const place = { team: form.team, search: form.search, page: form.page };
    const saved = form.employer
      ? await saveChange(turn, form, services)
      : await saveNew(turn, form, services);
    if (!saved) return gone(turn);
    if (saved.kind === 'shown') return showEmployer(turn, services, { ...saved, place });
    return formCard(turn, place, refusedForm(form, saved));
  }),
];

/** Nothing typed and nothing stored is dropped when somebody else writes at the same time. */
async function saveChange(
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

async function saveNew({ who, now }: Turn, form: Form, { store }: Lent): Promise<Saved | Refused> {
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

/** The same form with everything typed, and what to do about it. */
function refusedForm(
  form: Form,
  refused: Refused & { theirs?: EmployerDetails },
): Omit<EmployerFormView, 'place' | 'surface'> {
  const { token, base } = form;
  const employerId = form.employer || undefined;
  const same = { employerId, token, base, form: employerFormOf(form) };
  switch (refused.kind) {
    case 'invalid':
      return { ...same, errors: refused.errors };
    case 'registered':
      return { ...same, registered: refused.employer };
    case 'alike':
      return { ...same, alike: refused.employers };
    case 'conflict': {
      // From now on the form knows theirs: saving it again replaces that knowingly.
      const stored = employerFormOf(refused.theirs ?? {});
      const theirs = Object.fromEntries(refused.fields.map((field) => [field, stored[field]]));
      return { ...same, base: stored, form: refused.form, theirs };
    }
  }
}

function formCard(
  { language, surface }: Turn,
  place: RegisterPlace,
  view: Omit<EmployerFormView, 'place' | 'surface'>,
): Reply {
  return employerFormCard(language, { ...view, place, surface });
}

function firstTeam({ access, teams }: Turn): string {
  return teams.find(({ id }) => canSeeEmployers(access, id))?.id ?? '';
}

function notAllowed({ language }: Turn): Reply {
  return errorCard(language, { kind: 'notAllowed' });
}

function gone({ language }: Turn): Reply {
  return { kind: 'text', text: wordsIn(language)('employers.gone') };
}
