import type { Access } from '../access';
import { canManageAssessments, canSeeFiguresOf, canSeeTeamDigest } from '../permissions';

/** Which workbook somebody asks for. */
export interface WorkbookWish {
  readonly workbook: 'tracking' | 'ownLog' | 'ownData' | 'assessment' | 'assessmentReport';
  readonly teamId: string;
}

export interface ConsentFacts {
  readonly isAccepted: boolean;
  /** Missing when the card's content can't be read. */
  readonly wish: WorkbookWish | undefined;
  /** Whether Teams named a place to save to that may be written to. */
  readonly hasPlace: boolean;
  readonly access: Access;
}

export type ConsentDecision<Wish> =
  | { readonly kind: 'declined' | 'notAllowed' | 'failed' }
  | { readonly kind: 'save'; readonly wish: Wish };

/** What follows the answer to "may the bot save this file": rights are asked when it is given. */
export function decideConsent<Wish extends WorkbookWish>({
  isAccepted,
  wish,
  hasPlace,
  access,
}: ConsentFacts & { readonly wish: Wish | undefined }): ConsentDecision<Wish> {
  if (!isAccepted) return { kind: 'declined' };
  if (!wish || !hasPlace) return { kind: 'failed' };
  return canHaveWorkbook(access, wish) ? { kind: 'save', wish } : { kind: 'notAllowed' };
}

/** A team's table and assessments are for its leader, own meetings for the coach, own data for all. */
export function canHaveWorkbook(access: Access, { workbook, teamId }: WorkbookWish): boolean {
  switch (workbook) {
    case 'tracking':
      return canSeeTeamDigest(access, teamId);
    case 'ownLog':
      return canSeeFiguresOf(access, access.personId, teamId);
    case 'ownData':
      return true;
    case 'assessment':
    case 'assessmentReport':
      return canManageAssessments(access, teamId);
  }
}
