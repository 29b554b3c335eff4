import type { Period } from './facts';
import type { DigestFigures } from './figures';
import { COACHES_FOR_A_MEAN, type TeamFigures } from './team-figures';

type ChannelTotals = Pick<TeamFigures, 'counted' | 'otherFaceToFace' | 'otherChannels' | 'cups'>;
type ChannelMeans = Pick<TeamFigures, 'mean' | 'fourWeekMean' | 'byWishes' | 'inLine' | 'repeat'>;

/** What the team's channel may see: no coach and no client can be told from it. */
export interface ChannelFigures {
  readonly period: Period;
  /** None when fewer than two coaches were present: they would be one coach's own. */
  readonly totals?: ChannelTotals | undefined;
  /** Means and shares; none with fewer than `COACHES_FOR_A_MEAN` coaches present. */
  readonly means?: ChannelMeans | undefined;
  /** Names of employers, in their order. */
  readonly newEmployers: readonly string[];
}

const COACHES_FOR_A_TOTAL = 2;

export function channelFigures({ period, team }: DigestFigures): ChannelFigures {
  const { present, counted, otherFaceToFace, otherChannels, cups } = team;
  const { mean, fourWeekMean, byWishes, inLine, repeat } = team;
  return {
    period,
    totals:
      present < COACHES_FOR_A_TOTAL ? undefined : { counted, otherFaceToFace, otherChannels, cups },
    means:
      present < COACHES_FOR_A_MEAN ? undefined : { mean, fourWeekMean, byWishes, inLine, repeat },
    newEmployers: team.newEmployers.map(({ name }) => name),
  };
}
