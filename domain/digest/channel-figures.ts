import type { DigestFigures } from './figures';
import type { Period } from './period';
import type { TeamFigures } from './team-figures';
import { COACHES_FOR_A_MEAN } from './team-mean';

type ChannelTotals = Pick<TeamFigures, 'counted' | 'otherFaceToFace' | 'otherChannels' | 'cups'>;
type ChannelMeans = Pick<TeamFigures, 'mean' | 'fourWeekMean' | 'byWishes' | 'inLine' | 'repeat'>;

/** The figures that the team's channel may see: they can't be traced to a coach or a client. */
export interface ChannelFigures {
  readonly period: Period;
  /** Missing with fewer than `COACHES_FOR_A_MEAN` coaches present, who could work out each other's. */
  readonly totals?: ChannelTotals | undefined;
  /** Means and shares; missing when the totals are. */
  readonly means?: ChannelMeans | undefined;
  /** Names of employers, in their order. */
  readonly newEmployers: readonly string[];
}

export function channelFigures({ period, team }: DigestFigures): ChannelFigures {
  const { present, counted, otherFaceToFace, otherChannels, cups } = team;
  const { mean, fourWeekMean, byWishes, inLine, repeat } = team;
  const isShown = present >= COACHES_FOR_A_MEAN;
  return {
    period,
    totals: isShown ? { counted, otherFaceToFace, otherChannels, cups } : undefined,
    means: isShown ? { mean, fourWeekMean, byWishes, inLine, repeat } : undefined,
    newEmployers: team.newEmployers.map(({ name }) => name),
  };
}
