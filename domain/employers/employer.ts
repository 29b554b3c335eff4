/** An employer in a coaching team's register; coaches of the team share it. */
export interface Employer {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** Other names it has been logged under, also those of employers merged into it. */
  readonly aliases: readonly string[];
  /** Y-tunnus, `1234567-8`. Several sites of one chain may share it. */
  readonly businessId?: string | undefined;
  /** Town, district or address that tells it from others of the same name. */
  readonly site?: string | undefined;
  readonly industry?: string | undefined;
  /** The employer's needs: tasks, skills, hours. Never a client's matters. */
  readonly needs?: string | undefined;
  /** The employer that took its place when a leader merged the two. */
  readonly mergedInto?: string | undefined;
}
