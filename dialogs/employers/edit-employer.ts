import type { z } from 'zod';
import { type EmployerNotice, editEmployer } from '../../cards/employers/employer-card';
import {
  type EmployerFormView,
  employerFormCard,
  saveEmployer,
} from '../../cards/employers/employer-form-card';
import { addEmployer, type RegisterPlace } from '../../cards/employers/employer-list-card';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import {
  decideEmployerEdit,
  type EmployerEditDecision,
} from '../../domain/employers/edit-employer';
import {
  EMPLOYER_FIELDS,
  type Employer,
  type EmployerDetails,
  shownEmployer,
} from '../../domain/employers/employer';
import { canEditEmployer, canSeeEmployers } from '../../domain/permissions';
import { employerIdOf, formerOf, type RegisteredEmployer } from '../../storage/employers/employers';
import type { Stored } from '../../storage/kit/record';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { showEmployer } from './show-employer';

type Form = z.infer<typeof saveEmployer.schema>;
type Saved = { readonly kind: 'shown'; readonly id: string; readonly notice: EmployerNotice };
type Refused = Exclude<EmployerEditDecision, { kind: 'save' | 'unchanged' }>;

/** An employer's details, added or changed by any coach or leader of the team. */
export const editEmployerRoutes: readonly Route[] = [
  onAction(addEmployer, async (turn, place) => {
    const team = place.team || firstTeam(turn);
    if (!canEditEmployer(turn.access, team)) return notAllowed(turn);
    const base = shownEmployer({});
    const form = { ...base, name: place.search.trim() };
    return formCard(turn, { ...place, team }, { token: turn.newId(), base, form });
  }),
  onAction(editEmployer, async (turn, { employer, ...place }, { store }) => {
    if (!canEditEmployer(turn.access, place.team)) return notAllowed(turn);
    const found = await store.employers.findCurrent(place.team, employer);
    if (!found) return gone(turn);
    const base = shownEmployer(found.value.employer);
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

/** A lost race reads and decides again; nothing typed and nothing stored is dropped on the way. */
async function saveChange(
  { who, now }: Turn,
  form: Form,
  { store }: Services,
): Promise<Saved | (Refused & { theirs?: EmployerDetails }) | undefined> {
  for (let round = 0; round < 10; round += 1) {
    const present = await store.employers.findCurrent(form.team, form.employer);
    if (!present) return undefined;
    const theirs = present.value.employer;
    const before = formerOf(present.value, form.token);
    if (before) return { kind: 'shown', id: theirs.id, notice: noticeOf(form, before) };
    const register = await store.employers.register(form.team);
    const decision = decideEmployerEdit({ ...editOf(form), theirs, register });
    if (decision.kind === 'unchanged') return { kind: 'shown', id: theirs.id, notice: 'unchanged' };
    if (decision.kind !== 'save') return { ...decision, theirs };
    const next = { ...theirs, ...decision.details };
    const by = { actorId: who.id, at: now, token: form.token };
    const { kind } = await store.employers.change(present, next, by);
    if (kind === 'changed') {
      return { kind: 'shown', id: theirs.id, notice: noticeOf(form, theirs) };
    }
  }
  throw new Error('an employer changed ten times while it was being written');
}

async function saveNew(
  { who, now }: Turn,
  form: Form,
  { store }: Services,
): Promise<Saved | Refused> {
  const ids = [employerIdOf(form.team, form.name, form.site), form.token];
  for (let round = 0; round < 10; round += 1) {
    // Read before looking for the form's own: a second press must not find the first in its way.
    const register = await store.employers.register(form.team);
    const there = await Promise.all(ids.map((id) => store.employers.find(form.team, id)));
    const mine = there.find((one) => one?.value.addedWith === form.token);
    if (mine) return { kind: 'shown', id: mine.value.employer.id, notice: 'saved' };
    const [holder] = there;
    if (holder && !holder.value.employer.mergedInto && !includes(register, holder)) continue;
    const decision = decideEmployerEdit({ ...editOf(form), register });
    if (decision.kind === 'unchanged') throw new Error('a new employer has nothing to be like');
    if (decision.kind !== 'save') return decision;
    // An employer that had this name once, and has another now, keeps its id.
    const id = holder ? form.token : (ids[0] ?? form.token);
    const employer = { id, teamId: form.team, aliases: [], ...decision.details };
    await store.employers.add(employer, who.id, now, form.token);
  }
  throw new Error('a new employer found its id taken ten times');
}

/** A register read before the employer came into it is too old to tell variants by. */
function includes(register: readonly Employer[], { value }: Stored<RegisteredEmployer>): boolean {
  return register.some(({ id }) => id === value.employer.id);
}

function editOf(form: Form) {
  return { base: form.base, mine: form, toldApart: form.different.split(' ') };
}

/** Whether somebody else's change was in what the edit was put on. */
function noticeOf({ base }: Form, before: EmployerDetails): EmployerNotice {
  const stored = shownEmployer(before);
  return EMPLOYER_FIELDS.every((field) => stored[field] === base[field]) ? 'saved' : 'savedBoth';
}

/** The same form with everything typed, and what to do about it. */
function refusedForm(
  form: Form,
  refused: Refused & { theirs?: EmployerDetails },
): Omit<EmployerFormView, 'place' | 'surface'> {
  const { token, base } = form;
  const employerId = form.employer || undefined;
  const same = { employerId, token, base, form: shownEmployer(form) };
  switch (refused.kind) {
    case 'invalid':
      return { ...same, errors: refused.errors };
    case 'registered':
      return { ...same, registered: refused.employer };
    case 'alike':
      return { ...same, alike: refused.employers };
    case 'conflict': {
      // From now on the form knows theirs: saving it again replaces that knowingly.
      const stored = shownEmployer(refused.theirs ?? {});
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
