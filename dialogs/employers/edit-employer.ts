import { addEmployer } from '../../cards/employers/employer-actions';
import { editEmployer } from '../../cards/employers/employer-card';
import { saveEmployer } from '../../cards/employers/employer-form-view';
import { wordsIn } from '../../cards/kit/wording';
import { employerFormOf } from '../../domain/employers/employer-form';
import { canEditEmployer, canSeeEmployers } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { refuseCarriedCode } from '../kit/personal-data';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { employerFormReply, formAfterRefusal } from './employer-form-reply';
import { saveChange, saveNew } from './save-employer';
import { showEmployer } from './show-employer';

/** An employer's details, added or changed by any coach or leader of the team. */
export const editEmployerRoutes: readonly Route[] = [
  onAction(addEmployer, async (turn, place) => {
    const team = place.team || firstTeam(turn);
    if (!canEditEmployer(turn.access, team)) return notAllowed(turn);
    const refused = refuseCarriedCode(turn, place);
    if (refused) return refused;
    const base = employerFormOf({});
    const form = { ...base, name: place.search.trim() };
    return employerFormReply(turn, { ...place, team }, { token: turn.newId(), base, form });
  }),
  onAction(editEmployer, async (turn, { employer, ...place }, { store }) => {
    if (!canEditEmployer(turn.access, place.team)) return notAllowed(turn);
    const found = await store.employers.findCurrent(place.team, employer);
    if (!found) return gone(turn);
    const base = employerFormOf(found.value.employer);
    const employerId = found.value.employer.id;
    return employerFormReply(turn, place, { employerId, token: turn.newId(), base, form: base });
  }),
  onAction(saveEmployer, async (turn, form, services) => {
    if (!canEditEmployer(turn.access, form.team)) return notAllowed(turn);
    const place = { team: form.team, search: form.search, page: form.page };
    const saved = form.employer
      ? await saveChange(turn, form, services)
      : await saveNew(turn, form, services);
    if (!saved) return gone(turn);
    if (saved.kind === 'shown') return showEmployer(turn, services, { ...saved, place });
    return employerFormReply(turn, place, formAfterRefusal(form, saved));
  }),
];

function firstTeam({ access, teams }: Turn): string {
  return teams.find(({ id }) => canSeeEmployers(access, id))?.id ?? '';
}

function gone({ language }: Turn): Reply {
  return { kind: 'text', text: wordsIn(language)('employers.gone') };
}
