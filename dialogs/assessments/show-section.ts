import { sectionCard } from '../../cards/assessments/section-card';
import type { CardReply } from '../../cards/kit/card-reply';
import type { AssessorSheet } from '../../domain/assessments/assessment';
import { resultOf } from '../../domain/assessments/result';
import { criteriaOf, type Section } from '../../domain/assessments/section-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { CRITERION_SECTIONS } from '../../domain/criteria/criterion';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';
import type { Lent } from './lent';
import { proposalsFor } from './proposals';
import { rowView, type TypedAgain } from './row-view';

interface Shown {
  readonly kept: KeptAssessment;
  readonly section: Section;
  readonly typed?: TypedAgain | undefined;
  readonly notice?: string | undefined;
}

/** A section as the speaker's own sheet has it. */
export async function showSection(
  turn: Turn,
  { team }: AssessmentPlace,
  { kept, section, typed, notice }: Shown,
  services: Lent,
): Promise<CardReply> {
  const proposals = await proposalsFor(turn, team, services);
  const sheet = ownSheet(turn, kept);
  const marks = new Map(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]));
  return sectionCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    assessmentId: kept.assessment.id,
    token: formIdFor(turn),
    surface: turn.surface,
    section,
    rows: criteriaOf(section).map((criterion) =>
      rowView(turn.language, criterion, sheet, proposals, typed),
    ),
    progress: resultOf(marks),
    isFinished: kept.assessment.finishedOn !== undefined,
    notice,
  });
}

/** The sheet one marks on: an imported assessment has one, which the leader edits. */
export function ownSheet({ who }: Turn, kept: KeptAssessment): AssessorSheet | undefined {
  return kept.sheets.find(({ assessorId }) => assessorId === sheetOwner(who.id, kept));
}

export function sheetOwner(personId: string, { assessment }: KeptAssessment): string {
  return assessment.importedFrom === undefined ? personId : assessment.begunBy;
}

/** Where one goes on: the first section with something open on the own sheet, else the first. */
export function sectionToContinue(turn: Turn, kept: KeptAssessment): Section {
  const sheet = ownSheet(turn, kept);
  const isOpen = (section: Section) =>
    criteriaOf(section).some(
      (criterion) =>
        !sheet?.marks.some((mark) => mark.criterion === criterion && mark.mark.kind !== 'open'),
    );
  return CRITERION_SECTIONS.find(isOpen) ?? CRITERION_SECTIONS[0];
}

export function readSection(text: string): Section | undefined {
  return CRITERION_SECTIONS.find((section) => section === text);
}
