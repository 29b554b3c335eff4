import type { Month } from './month';

/** A job that began in the month. No client is named, and none can be found by it. */
export interface BegunJob {
  readonly title: string;
  readonly employer: string;
}

/**
 * What the leader tells of one month, where clients' own records are not here (domain.md §8). All of
 * it may be left out: what is missing is missing, and never zero.
 */
export interface MonthTotals {
  readonly month: Month;
  /** At the month's end (Kriteeri 1, 004:558). */
  readonly openClients?: number | undefined;
  /** The coaches' working time together, in percent of one full-time coach (Kriteeri 1). */
  readonly workPercent?: number | undefined;
  /** Of working time, coaching (Kriteeri 2) and in the community (Kriteeri 24), 0–100. */
  readonly coachingPercent?: number | undefined;
  readonly communityPercent?: number | undefined;
  /** Of the five phases, the fewest and the most that a coach carried out (Kriteeri 3, 004:598). */
  readonly fewestPhases?: number | undefined;
  readonly mostPhases?: number | undefined;
  /** The partner teams a coach is attached to, at most, and the open clients they refer (Kriteeri 4). */
  readonly teams?: number | undefined;
  readonly fromTeams?: number | undefined;
  /** Days from entry to the first meeting with an employer, one for each client who had it then. */
  readonly firstMeetingDays?: readonly number[] | undefined;
  /** Days since entry by the month's end, one for each client who waits for it (Kriteeri 15). */
  readonly waitingDays?: readonly number[] | undefined;
  /** Kriteerit 19 and 20. */
  readonly jobs?: readonly BegunJob[] | undefined;
  /** Of the jobs that began: permanent, open to anyone and paid by the agreement (Kriteeri 21). */
  readonly openJobs?: number | undefined;
  /** Clients in a job found with coaching, at the month's end (Kriteeri 21). */
  readonly employed?: number | undefined;
  /** Clients whose job began four months ago or earlier, and those still met then (Kriteeri 23). */
  readonly fourMonthsIn?: number | undefined;
  readonly metAfterFour?: number | undefined;
}
