import type { NotedView, Preset, Receipt } from '../../cards/evidence/noted-view';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Evidence } from '../../domain/evidence/evidence';
import { type EvidenceKind, kindsFor } from '../../domain/evidence/evidence-kind';
import { partnersIn } from '../../domain/evidence/partners';
import { canChange, canNote, canSee } from '../../domain/evidence/who-may';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';

/** A card has room for so many; older ones are in the figures alone. */
const MOST_DAYS = 20;
const MOST_PRESSES = 4;

/** What the reader sees of the days noted for a criterion, and may note. */
export function notedViewOf(
  turn: Turn,
  team: CoachingTeam,
  { number, evidence }: { number: CriterionNumber; evidence: readonly Evidence[] },
  receipt?: Receipt,
): NotedView {
  const seen = evidence.filter((noted) => canSee(turn.access, noted));
  const kinds = kindsFor(number).map((kind) => {
    const ofKind = seen.filter((noted) => noted.kind === kind);
    return {
      kind,
      canNote: canNote(turn.access, team.id, kind),
      presets: presetsOf(turn, team, kind, ofKind),
      noted: ofKind
        .slice(-MOST_DAYS)
        .reverse()
        .map((evidence) => ({ evidence, canChange: canChange(turn.access, evidence) })),
    };
  });
  return {
    teamId: team.id,
    from: String(number),
    token: formIdFor(turn),
    surface: turn.surface,
    names: new Map(team.people.map(({ id, name }) => [id, name])),
    kinds: kinds.filter((kind) => kind.canNote || kind.noted.length > 0),
    receipt,
  };
}

/** What one press can be of: each coach or known partner team; with too many there is the form. */
export function presetsOf(
  { who }: Pick<Turn, 'who'>,
  team: CoachingTeam,
  kind: EvidenceKind,
  known: readonly Evidence[],
): Preset[] {
  switch (kind) {
    case 'fieldMentoring': {
      const coaches = coachesOf(team).filter(({ id }) => id !== who.id);
      return coaches.length > MOST_PRESSES ? [] : coaches.map(({ id }) => ({ coachId: id }));
    }
    case 'partnerVisit':
      return partnersIn(known)
        .slice(0, MOST_PRESSES)
        .map((partner) => ({ partner }));
    case 'partnerMeeting': {
      const partners = partnersIn(known.filter(({ byId }) => byId === who.id));
      return partners.length === 0
        ? [{}]
        : partners.slice(0, MOST_PRESSES).map((partner) => ({ partner }));
    }
    default:
      return [{}];
  }
}
