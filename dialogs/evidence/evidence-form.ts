import { leaveEvidence, openEvidence, saveEvidence } from '../../cards/evidence/evidence-actions';
import { type EvidenceFormView, evidenceFormCard } from '../../cards/evidence/evidence-form-card';
import type { CardReply } from '../../cards/kit/card-reply';
import type { KeptEvidence } from '../../domain/evidence/evidence';
import {
  checkEvidence,
  EVIDENCE_FORM,
  type EvidenceForm,
  evidenceForm,
} from '../../domain/evidence/evidence-form';
import type { EvidenceKind } from '../../domain/evidence/evidence-kind';
import { canChange } from '../../domain/evidence/who-may';
import { builtOf, keysOf } from '../../domain/kit/records';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { pressToken } from '../../storage/kit/press-token';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { notedPlace, receiptOf, showPlace, teamOf } from './evidence-place';
import type { Lent } from './lent';

/** Another day, and what there is to tell; and what was noted, to be corrected. */
export const evidenceFormRoutes: readonly Route[] = [
  onAction(openEvidence, async (turn, { teamId, kind, from, evidenceId }, services) => {
    const place = notedPlace(turn, { teamId, kind });
    if (!place) return notAllowed(turn);
    if (evidenceId === '')
      return showForm(turn, place, { from, form: evidenceForm({ on: turn.today }) });
    const kept = await services.store.evidence.find(teamId, evidenceId);
    if (!kept || kept.removedAt !== undefined)
      return showPlace(turn, place.team, { from }, services);
    if (!canChange(turn.access, kept.evidence)) return notAllowed(turn);
    return showForm(turn, { ...place, kind: kept.evidence.kind }, shownOf(kept, from));
  }),
  onAction(saveEvidence, async (turn, data, services) => {
    const place = notedPlace(turn, data);
    if (!place) return notAllowed(turn);
    return save(turn, place, data, services);
  }),
  onAction(leaveEvidence, async (turn, { teamId, from }, services) => {
    const team = teamOf(turn, teamId);
    return team ? showPlace(turn, team, { from }, services) : notAllowed(turn);
  }),
];

interface Place {
  readonly team: CoachingTeam;
  readonly kind: EvidenceKind;
}

type Shown = Pick<EvidenceFormView, 'from' | 'form'> &
  Partial<Pick<EvidenceFormView, 'evidenceId' | 'base' | 'errors' | 'isOvertaken' | 'token'>>;

async function save(
  turn: Turn,
  { team, kind }: Place,
  data: EvidenceForm & { from: string; evidenceId: string; token: string; base: string },
  services: Lent,
): Promise<Reply> {
  const { from, evidenceId, token, base } = data;
  const { evidence } = services.store;
  const kept = await evidence.find(team.id, evidenceId);
  if (kept && (kept.evidence.kind !== kind || !canChange(turn.access, kept.evidence)))
    return notAllowed(turn);
  const form = builtOf<EvidenceForm>(keysOf(EVIDENCE_FORM), (id) => data[id]);
  const coachIds = coachesOf(team).map(({ id }) => id);
  const checked = checkEvidence(kind, form, { today: turn.today, coachIds });
  const shown = { from, form, evidenceId, token, base };
  if (checked.kind === 'invalid')
    return showForm(turn, { team, kind }, { ...shown, errors: checked.errors });
  const { told } = checked;
  const press = {
    teamId: team.id,
    evidenceId,
    actorId: turn.who.id,
    at: turn.now,
    token: pressToken(token, told),
  };
  const next = { ...told, id: evidenceId, teamId: team.id, kind, byId: turn.who.id };
  const outcome =
    base === '' ? await evidence.note(press, next) : await evidence.edit(press, told, base);
  const present = await evidence.find(team.id, evidenceId);
  // A form that is open twice and sent with other words is one that somebody has changed since.
  const isOvertaken =
    outcome.kind === 'refused' &&
    (outcome.refusal === 'overtaken' || (base === '' && outcome.refusal === 'unchanged'));
  if (isOvertaken && present && present.removedAt === undefined)
    return showForm(
      turn,
      { team, kind },
      { ...shown, base: present.at, token: formIdFor(turn), isOvertaken },
    );
  const state = base === '' ? 'noted' : 'edited';
  const receipt =
    present && outcome.kind !== 'refused' ? receiptOf(turn, state, present.evidence) : undefined;
  return { ...(await showPlace(turn, team, { from, receipt }, services)), lasts: true };
}

function shownOf({ evidence, at }: KeptEvidence, from: string): Shown {
  return { from, form: evidenceForm(evidence), evidenceId: evidence.id, base: at };
}

export function showForm(
  turn: Turn,
  { team, kind }: Place,
  { from, form, evidenceId, base = '', errors = {}, isOvertaken, token }: Shown,
): CardReply {
  const id = formIdFor(turn);
  return evidenceFormCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    from,
    kind,
    evidenceId: evidenceId || id,
    token: token ?? id,
    base,
    form,
    errors,
    isOvertaken,
    surface: turn.surface,
    names: new Map(),
    coaches: coachesOf(team).map((coach) => ({ title: coach.name, value: coach.id })),
  });
}
