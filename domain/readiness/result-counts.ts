import type { Group } from './point';
import type { ReadinessResult } from './result';

interface GroupCounts {
  readonly met: number;
  readonly support: number;
  readonly unknown: number;
}

/** The only part of a filled-in list that is stored: numbers, not which point got which answer. */
export type ReadinessCounts = Readonly<Record<Group, GroupCounts>>;

export function countsOf(result: ReadinessResult): ReadinessCounts {
  const countGroup = (group: Group): GroupCounts => {
    const found = result.groups.find((candidate) => candidate.group === group);
    return {
      met: found?.met.length ?? 0,
      support: found?.support.length ?? 0,
      unknown: found?.unknown.length ?? 0,
    };
  };
  return {
    motivation: countGroup('motivation'),
    timing: countGroup('timing'),
    lifeSituation: countGroup('lifeSituation'),
  };
}
