import type { CriteriaFacts } from '../../../domain/criteria/facts';
import type { MonthTotals } from '../../../domain/criteria/month-totals';
import { isoWeek, plusDays, weekdayIndex } from '../digest/naive-days';

type Outcome = { readonly level: number; readonly value: number } | 'partial' | 'none';

/**
 * The levels once more, from their definitions in the source and the raw records, by going through
 * everything again for every number. Only the shape of what goes in comes from domain/criteria.
 */
export function naiveCriteria(facts: CriteriaFacts): Record<number, Outcome> {
  const { coaches, meetings, coachWeeks, reviews, totals, today } = facts;
  const thisMonday = plusDays(today, -weekdayIndex(today));
  const mondays: string[] = [];
  for (let back = 26; back >= 1; back--) mondays.push(plusDays(thisMonday, -7 * back));
  // By a list, since going through the calendar each time would take minutes.
  const weeks = new Map(mondays.map((monday) => [monday, isoWeek(monday)]));

  const mean = (values: readonly number[]) => {
    let sum = 0;
    for (const value of values) sum += value;
    return sum / values.length;
  };
  /** The best level whose bound is met; the bounds are those of levels 2 to 5. */
  const atLeast = (value: number, bounds: readonly number[]) => {
    let level = 1;
    bounds.forEach((bound, at) => {
      if (value >= bound) level = at + 2;
    });
    return level;
  };
  const atMost = (value: number, bounds: readonly number[]) => {
    let level = 1;
    bounds.forEach((bound, at) => {
      if (value <= bound) level = at + 2;
    });
    return level;
  };

  function seventeen(): Outcome {
    if (meetings.length === 0) return 'none';
    const levels: number[] = [];
    const values: number[] = [];
    for (const coach of coaches) {
      const begun = mondays.filter((monday) => {
        const since = coach.since ?? facts.since;
        return since === undefined || plusDays(monday, 6) >= since;
      });
      const saidOf = (monday: string) =>
        coachWeeks.find((said) => said.coachId === coach.id && said.week === weeks.get(monday));
      const active = begun.filter((monday) => saidOf(monday)?.absence === undefined);
      if (active.length === 0) continue;
      const seekers: number[] = [];
      for (const monday of active) {
        const told = saidOf(monday)?.jobSeekers;
        if (told !== undefined) seekers.push(told);
      }
      if (seekers.length > 0 && mean(seekers) === 0) continue;
      let met = 0;
      for (const meeting of meetings) {
        if (meeting.coachId !== coach.id) continue;
        if (meeting.channel !== 'faceToFace' || meeting.participants === 'client') continue;
        if (!meeting.concernsJobSeeker) continue;
        if (
          active.some((monday) => meeting.metOn >= monday && meeting.metOn <= plusDays(monday, 6))
        )
          met++;
      }
      const perWeek = met / active.length;
      let level = perWeek < 2 ? 1 : perWeek < 4 ? 2 : perWeek < 5 ? 3 : perWeek < 6 ? 4 : 5;
      const mostSeekers = seekers.length > 0 ? mean(seekers) : 99;
      if (mostSeekers >= 1 && mostSeekers < 3 && perWeek >= 2 * mostSeekers) level = 5;
      const rhythm = rhythmOf(begun, active);
      if (rhythm === 'none') level = Math.min(level, 2);
      if (rhythm === 'monthly') level = Math.min(level, 3);
      levels.push(level);
      values.push(perWeek);
    }
    if (levels.length === 0) return 'none';
    return { level: Math.round(mean(levels)), value: mean(values) };
  }

  function rhythmOf(begun: readonly string[], active: readonly string[]) {
    const reviewedBy = (monday: string, by: string) =>
      reviews.some(({ week, on }) => week === weeks.get(monday) && on <= by);
    const isReviewed = (monday: string) => reviewedBy(monday, '9999-12-31');
    let due = 0;
    let inTime = 0;
    for (const monday of active) {
      const until = plusDays(monday, 13);
      if (reviewedBy(monday, until)) {
        due++;
        inTime++;
      } else if (until < today) due++;
    }
    if (due === 0) return 'weekly';
    if (inTime / due >= 0.9) return 'weekly';
    const monthOf = (monday: string) => plusDays(monday, 3).slice(0, 7);
    const months = [...new Set(active.map(monthOf))];
    const isWhole = (month: string) => {
      // All weeks with their Thursday in the month are among those since the coach began.
      let monday = plusDays(String(begun[0]), -35);
      for (; monday <= plusDays(String(begun.at(-1)), 35); monday = plusDays(monday, 7))
        if (monthOf(monday) === month && !begun.includes(monday)) return false;
      return true;
    };
    const whole = months.filter(isWhole);
    if (!active.some(isReviewed)) return 'none';
    for (const month of whole.length > 0 ? whole : months) {
      const ofMonth = active.filter((monday) => monthOf(monday) === month);
      const until = plusDays(String(ofMonth.at(-1)), 6 + 31);
      if (ofMonth.some((monday) => reviewedBy(monday, until))) continue;
      if (until < today) return 'none';
    }
    return 'monthly';
  }

  function sixteen(): Outcome {
    const known = meetings.filter(({ basis }) => basis !== undefined);
    if (known.length === 0) return 'none';
    const value =
      (known.filter(({ basis }) => basis === 'clientWishes').length / known.length) * 100;
    const told = meetings.filter(({ isInLineWithPlan }) => isInLineWithPlan !== undefined);
    const inLine =
      told.length === 0
        ? 0
        : (told.filter(({ isInLineWithPlan }) => isInLineWithPlan === true).length / told.length) *
          100;
    let level = value < 25 ? 1 : value < 50 ? 2 : 3;
    if (value >= 75 && inLine >= 75) level = 4;
    if (value >= 90 && inLine >= 90) level = 5;
    return { level, value };
  }

  const last = (tells: (month: MonthTotals) => boolean) => [...totals].reverse().find(tells);

  function one(): Outcome {
    const month = last(
      ({ openClients, workPercent }) =>
        openClients !== undefined && workPercent !== undefined && workPercent > 0,
    );
    if (month?.openClients === undefined || month.workPercent === undefined) return 'none';
    const value = month.openClients / (month.workPercent / 100);
    return { level: atMost(value, [40, 30, 25, 20]), value };
  }

  function three(): Outcome {
    const fewest = last(({ fewestPhases }) => fewestPhases !== undefined)?.fewestPhases;
    if (fewest === undefined) return 'none';
    return { level: fewest === 5 ? 5 : fewest === 4 ? 4 : fewest > 0 ? 3 : 1, value: fewest };
  }

  function four(): Outcome {
    const month = last(({ teams }) => teams !== undefined);
    if (month?.teams === undefined) return 'none';
    if (month.teams === 0) return { level: 1, value: 0 };
    if (month.teams > 2) return { level: 2, value: month.teams };
    if (month.fromTeams === undefined || !month.openClients) return 'partial';
    const value = (Math.min(month.fromTeams, month.openClients) / month.openClients) * 100;
    return { level: value >= 90 ? 5 : value >= 75 ? 4 : value >= 50 ? 3 : 2, value };
  }

  function fifteen(): Outcome {
    const days: number[] = [];
    for (const month of totals) days.push(...(month.firstMeetingDays ?? []));
    const waiting = last(({ waitingDays }) => waitingDays !== undefined)?.waitingDays ?? [];
    if (days.length === 0) return waiting.length > 0 ? 'partial' : 'none';
    const value = mean(days);
    const level = atMost(value, [270, 150, 60, 30]);
    return { level: level === 5 && meetings.length === 0 ? 4 : level, value };
  }

  function diversity(name: 'title' | 'employer'): Outcome {
    const names: string[] = [];
    for (const month of totals) for (const job of month.jobs ?? []) names.push(job[name]);
    if (names.length === 0) return 'none';
    const value = (new Set(names).size / names.length) * 100;
    return { level: atLeast(value, [50, 60, 70, 85]), value };
  }

  function twentyOne(): Outcome {
    let jobs = 0;
    let open = 0;
    let employed: number | undefined;
    for (const month of totals) {
      if (month.employed !== undefined) employed = Math.max(employed ?? 0, month.employed);
      if (month.jobs === undefined || month.openJobs === undefined) continue;
      jobs += month.jobs.length;
      open += Math.min(month.openJobs, month.jobs.length);
    }
    if (jobs === 0) return employed === undefined ? 'none' : 'partial';
    const value = (open / jobs) * 100;
    const level = atLeast(value, [65, 75, 85, 95]);
    if (level === 1) return { level, value };
    if (employed === undefined) return 'partial';
    return { level: employed < 10 ? 1 : level, value };
  }

  function twentyThree(): Outcome {
    const month = last(
      ({ fourMonthsIn, metAfterFour }) => Boolean(fourMonthsIn) && metAfterFour !== undefined,
    );
    if (month?.fourMonthsIn === undefined || month.metAfterFour === undefined) return 'none';
    const value = (Math.min(month.metAfterFour, month.fourMonthsIn) / month.fourMonthsIn) * 100;
    return { level: value === 0 ? 1 : value < 50 ? 2 : 3, value };
  }

  /** Hours told in the 26 weeks by who coaches now; without any, the months. */
  function time(
    name: 'coachingPercent' | 'communityPercent',
    part: 'coaching' | 'community',
    bounds: readonly number[],
  ): Outcome {
    let [worked, counted] = [0, 0];
    for (const { coachId, on, hours } of facts.timeDays) {
      if (!hours || !coaches.some(({ id }) => id === coachId)) continue;
      if (on < (mondays[0] ?? '') || on > plusDays(mondays.at(-1) ?? '', 6)) continue;
      worked += Math.round(hours.worked * 100);
      counted += Math.round(hours[part] * 100);
    }
    if (worked > 0) {
      const value = (100 * counted) / worked;
      return { level: atLeast(value, bounds), value };
    }
    const told = totals.flatMap((month) => month[name] ?? []);
    return told.length === 0 ? 'none' : { level: atLeast(mean(told), bounds), value: mean(told) };
  }

  const outcomes: Record<number, Outcome> = {};
  for (let number = 1; number <= 25; number++) outcomes[number] = 'none';
  outcomes[1] = one();
  outcomes[2] = time('coachingPercent', 'coaching', [60, 75, 90, 96]);
  outcomes[3] = three();
  outcomes[4] = four();
  outcomes[15] = fifteen();
  outcomes[16] = sixteen();
  outcomes[17] = seventeen();
  outcomes[8] = reviews.length > 0 ? 'partial' : 'none';
  outcomes[18] = meetings.some(({ channel }) => channel === 'faceToFace') ? 'partial' : 'none';
  outcomes[19] = diversity('title');
  outcomes[20] = diversity('employer');
  outcomes[21] = twentyOne();
  outcomes[23] = twentyThree();
  outcomes[24] = time('communityPercent', 'community', [30, 40, 50, 65]);
  return outcomes;
}
