import { type ChartCounts, chartCounts } from '../../domain/digest/chart-counts';
import { digestTeamOf } from '../../domain/digest/digest-team';
import type { DigestFacts } from '../../domain/digest/facts';
import { type DigestFigures, digestFigures } from '../../domain/digest/figures';
import type { Period } from '../../domain/digest/period';
import { dayAt } from '../../domain/local-date';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import type { StoredDigestFacts } from '../../storage/digest/digest-facts';
import type { Store } from '../../storage/store';

export interface TeamDigest {
  readonly facts: DigestFacts;
  readonly figures: DigestFigures;
  readonly chart: ChartCounts;
  /** With their ids, by which they are taken back. */
  readonly reviews: StoredDigestFacts['reviews'];
  readonly withdrawn: StoredDigestFacts['withdrawn'];
}

/** A team's period, read and computed: three requests, however long its history is. */
export async function teamDigest(
  coachingTeam: CoachingTeam,
  period: Period,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  { digestFacts }: Pick<Store, 'digestFacts'>,
): Promise<TeamDigest> {
  const today = dayAt(now, timeZone);
  const stored = await digestFacts.of(coachingTeam.id, period, today);
  const coaches = coachesOf(coachingTeam).map(({ id, name, roles }) => ({
    id,
    name,
    isLeader: roles.includes('leader'),
  }));
  const team = digestTeamOf(coachingTeam, timeZone);
  const facts = { ...stored, team, period, coaches, today };
  const { reviews, withdrawn } = stored;
  const figures = digestFigures(facts);
  return { facts, figures, chart: chartCounts(facts), reviews, withdrawn };
}
