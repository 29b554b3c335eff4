import { criteriaDoor } from '../../cards/criteria/criteria-actions';
import { criteriaCard } from '../../cards/criteria/criteria-card';
import { criterionCard } from '../../cards/criteria/criterion-card';
import type { Receipt } from '../../cards/evidence/noted-view';
import { wordsIn } from '../../cards/kit/wording';
import {
  CRITERION_NUMBERS,
  type CriterionNumber,
  readCriterionNumber,
} from '../../domain/criteria/criterion';
import type { CriteriaFacts } from '../../domain/criteria/facts';
import { proposalOf } from '../../domain/criteria/proposals';
import {
  proposalForCoaches,
  type ShownProposal,
} from '../../domain/criteria/proposals-for-coaches';
import { countsFor } from '../../domain/evidence/who-may';
import { canSeeCoachesInCriteria, canSeeCriteria, canTellMonth } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { notedViewOf } from './noted';
import { criteriaFactsOf } from './team-facts';

/** `kriteerit`, `kriteerit 17`: what they mean, and for a team's people what the evidence says. */
export const showCriteriaRoutes: readonly Route[] = [
  onCommand('criteria', (turn, rest, services) => {
    const t = wordsIn(turn.language);
    const number = readCriterionNumber(rest);
    const data = { teamId: '', number: number === undefined ? '' : String(number) };
    // Of somebody without a team nothing is shown but the criteria, which anybody may read.
    if (teamsOf(turn).length === 0) return openCriteria(turn, data, services);
    const title =
      number === undefined ? t('criteria.door.all') : t('criteria.door.one', { number });
    return throughDoor(turn, services, criteriaDoor, { title, data, open: openCriteria });
  }),
  ...onDoor(criteriaDoor, openCriteria),
];

/** Teams whose evidence the person may see, those they lead first. */
function teamsOf({ access, teams }: Turn): CoachingTeam[] {
  const leads = ({ id }: CoachingTeam) => Number(canSeeCoachesInCriteria(access, id));
  return teams
    .filter(({ id }) => canSeeCriteria(access, id))
    .toSorted((first, second) => leads(second) - leads(first));
}

async function openCriteria(
  turn: Turn,
  asked: { teamId: string; number: string },
  services: Lent,
): Promise<Reply> {
  const teams = teamsOf(turn);
  const team = asked.teamId === '' ? teams[0] : teams.find(({ id }) => id === asked.teamId);
  if (asked.teamId !== '' && !team) return notAllowed(turn);
  const number = readCriterionNumber(asked.number);
  return number === undefined
    ? showCriteria(turn, { team }, services)
    : showCriterion(turn, { team, number }, services);
}

/** All 25; `notice` says what has just been done. */
export async function showCriteria(
  turn: Turn,
  { team, notice }: { team: CoachingTeam | undefined; notice?: string },
  services: Lent,
): Promise<Extract<Reply, { kind: 'card' }>> {
  const facts = team && (await readFacts(turn, team, services));
  return criteriaCard(turn.language, {
    evidence:
      team && facts
        ? {
            team,
            shown: CRITERION_NUMBERS.map((number) => shownTo(turn, team, facts, number)),
            canTell: canTellMonth(turn.access, team.id),
          }
        : undefined,
    otherTeams: teamsOf(turn).filter(({ id }) => id !== team?.id),
    notice,
    surface: turn.surface,
  });
}

/** One of them; `receipt` says what has just been noted for it. */
export async function showCriterion(
  turn: Turn,
  {
    team,
    number,
    receipt,
  }: { team: CoachingTeam | undefined; number: CriterionNumber; receipt?: Receipt | undefined },
  services: Lent,
): Promise<Extract<Reply, { kind: 'card' }>> {
  const { knowledge, store } = services;
  const [facts, marks] = await Promise.all([
    team && readFacts(turn, team, services),
    store.articleMarks.all(),
  ]);
  return criterionCard(turn.language, {
    number,
    evidence:
      team && facts
        ? {
            team,
            shown: shownTo(turn, team, facts, number),
            canTell: canTellMonth(turn.access, team.id),
          }
        : undefined,
    noted:
      team && facts
        ? notedViewOf(turn, team, { number, evidence: facts.evidence }, receipt)
        : undefined,
    names: new Map(team?.people.map(({ id, name }) => [id, name])),
    isHidden: marks.hidden.has(knowledge.criterion(number)?.id ?? ''),
    knowledge,
    surface: turn.surface,
  });
}

/** Noted as a reading of the team's figures, as the digest is. */
async function readFacts(
  { who, access, now, deliveryId }: Turn,
  team: CoachingTeam,
  { store, timeZone }: Lent,
): Promise<CriteriaFacts> {
  const reading = { teamId: team.id, readerId: who.id, of: team.id, readingId: deliveryId };
  const [facts] = await Promise.all([
    criteriaFactsOf(team, { now, timeZone }, store),
    store.audit.figuresRead({ ...reading, at: now }),
  ]);
  return { ...facts, evidence: facts.evidence.filter((noted) => countsFor(access, noted)) };
}

function shownTo(
  { access }: Turn,
  team: CoachingTeam,
  facts: CriteriaFacts,
  number: CriterionNumber,
): ShownProposal {
  const proposal = proposalOf(facts, number);
  return canSeeCoachesInCriteria(access, team.id) ? proposal : proposalForCoaches(proposal, facts);
}
