import type { Articles } from '../../domain/answers/knowledge';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { ShownProposal } from '../../domain/criteria/proposals-for-coaches';
import type { NotedView } from '../evidence/noted-view';
import type { Surface } from '../kit/card-action';

export interface CriteriaTeam {
  readonly id: string;
  readonly name: string;
}

/** Whose evidence is shown; a member of the network sees none. */
interface TeamEvidence<Shown> {
  readonly team: CriteriaTeam;
  readonly shown: Shown;
  /** Whether the reader tells the months' totals. */
  readonly canTell: boolean;
}

export interface CriteriaListView {
  readonly evidence?: TeamEvidence<readonly ShownProposal[]> | undefined;
  readonly otherTeams: readonly CriteriaTeam[];
  readonly notice?: string | undefined;
  readonly surface: Surface;
}

export interface CriterionView {
  readonly number: CriterionNumber;
  readonly evidence?: TeamEvidence<ShownProposal> | undefined;
  /** The days that are noted for it, for a team's people. */
  readonly noted?: NotedView | undefined;
  /** Names by id, for who may see coaches. */
  readonly names: ReadonlyMap<string, string>;
  /** Without the article when the coordinator has hidden it. */
  readonly isHidden: boolean;
  readonly knowledge: Articles;
  readonly surface: Surface;
}
