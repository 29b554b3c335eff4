import type { DigestFacts } from '../../../domain/digest/facts';
import type { Meeting } from '../../../domain/meetings/meeting';
import { isoWeek, mondaysWithThursdayIn, plusDays, weekdayIndex } from './naive-days';

/** A team as it is told, with all meetings it ever had: no register of first days, no index. */
export interface RawTeam {
  readonly facts: Omit<DigestFacts, 'meetings' | 'employers'>;
  readonly history: readonly Meeting[];
  readonly nameOf: (employerId: string) => string;
}

/**
 * The figures of a digest once more, from their definitions and the raw meetings, by going through
 * everything again for every number. Only the shape of what goes in comes from domain/digest.
 */
export function naiveFigures({ facts, history, nameOf }: RawTeam): object {
  const { team, period, coaches, coachWeeks, reviews, today } = facts;
  let mondays = mondaysWithThursdayIn(period.from, period.to);
  const begun = mondays.filter((monday) => monday <= today);
  mondays = begun.length > 0 ? begun : mondays.slice(0, 1);
  const start = String(mondays[0]);
  const lastMonday = String(mondays[mondays.length - 1]);
  const end = plusDays(lastMonday, 6);
  const fourMondays = [21, 14, 7, 0].map((back) => plusDays(lastMonday, -back));
  const windowStart = String([start, ...fourMondays].sort()[0]);

  const counts = (monday: string) =>
    team.since === undefined ||
    plusDays(monday, 6) >= team.since ||
    history.some(({ metOn }) => metOn >= monday && metOn <= plusDays(monday, 6));
  const countedMondays = mondays.filter(counts);
  const countedFour = fourMondays.filter(counts);

  const inPeriod = history.filter((meeting) => meeting.metOn >= start && meeting.metOn <= end);

  const isCounted = (meeting: Meeting) =>
    meeting.channel === 'faceToFace' && meeting.concernsJobSeeker === true;
  function told(coachId: string, monday: string) {
    const week = isoWeek(monday);
    return coachWeeks.find((each) => each.coachId === coachId && each.week === week);
  }
  const isAway = (coachId: string, monday: string) => told(coachId, monday)?.absence !== undefined;

  function weekOf(coachId: string, monday: string) {
    const sunday = plusDays(monday, 6);
    const count = { counted: 0, otherFaceToFace: 0, otherChannels: 0 };
    for (const meeting of history) {
      const isThatWeek = meeting.metOn >= monday && meeting.metOn <= sunday;
      if (meeting.coachId !== coachId || !isThatWeek) continue;
      if (isCounted(meeting)) count.counted++;
      else if (meeting.channel === 'faceToFace') count.otherFaceToFace++;
      else count.otherChannels++;
    }
    return count;
  }

  // Six a week, or twice the clients who look for work when they are one or two and that is less.
  function targetOf(coachId: string, monday: string) {
    const own = team.weeklyTarget === undefined ? 6 : team.weeklyTarget;
    const seekers = told(coachId, monday)?.jobSeekers;
    if (seekers === 0) return { kind: 'noSeekers', meetings: undefined };
    if (seekers === 1 && own > 2) return { kind: 'target', meetings: 2, by: 'jobSeekers' };
    if (seekers === 2 && own > 4) return { kind: 'target', meetings: 4, by: 'jobSeekers' };
    return { kind: 'target', meetings: own, by: 'team' };
  }

  function meanOf(coachIds: readonly string[], weeks: readonly string[]) {
    let meetings = 0;
    let here = 0;
    for (const coachId of coachIds) {
      for (const monday of weeks) {
        if (isAway(coachId, monday)) continue;
        here++;
        meetings += weekOf(coachId, monday).counted;
      }
    }
    return here === 0 ? undefined : { mean: meetings / here, weeks: here };
  }

  const hereIn = (weeks: readonly string[]) =>
    coaches.map(({ id }) => id).filter((id) => weeks.some((monday) => !isAway(id, monday)));

  function share<T>(values: readonly (T | undefined)[], wanted: T) {
    let known = 0;
    let hits = 0;
    for (const value of values) {
      if (value === undefined) continue;
      known++;
      if (value === wanted) hits++;
    }
    return known === 0 ? undefined : { share: hits / known, of: known };
  }

  function visitDays(employerId: string, until: string): number {
    const days: string[] = [];
    for (const meeting of history) {
      if (meeting.employerId !== employerId || meeting.channel !== 'faceToFace') continue;
      if (meeting.metOn <= until && !days.includes(meeting.metOn)) days.push(meeting.metOn);
    }
    return days.length;
  }

  const employerIds = (meetings: readonly Meeting[]) => [
    ...new Set(meetings.map(({ employerId }) => employerId)),
  ];

  function ofMeetings(meetings: readonly Meeting[]) {
    const visits = meetings.filter(({ channel }) => channel === 'faceToFace');
    const visited = employerIds(visits);
    const cups = { 1: 0, 2: 0, 3: 0 };
    for (const employerId of visited) {
      const days = visits
        .filter((each) => each.employerId === employerId)
        .map((each) => each.metOn);
      const lastDay = String(days.sort().reverse()[0]);
      const visitedOn = visitDays(employerId, lastDay);
      if (visitedOn === 1) cups[1]++;
      else if (visitedOn === 2) cups[2]++;
      else cups[3]++;
    }
    return {
      byWishes: share(
        meetings.map(({ basis }) => basis),
        'clientWishes',
      ),
      inLine: share(
        meetings.map(({ isInLineWithPlan }) => isInLineWithPlan),
        true,
      ),
      repeat: share(
        visited.map((employerId) => visitDays(employerId, end) > 1),
        true,
      ),
      cups,
      otherFaceToFace: visits.filter((each) => !isCounted(each)).length,
      otherChannels: meetings.length - visits.length,
    };
  }

  function firstContact(employerId: string): string {
    const days = history.filter((each) => each.employerId === employerId).map((each) => each.metOn);
    return String(days.sort()[0]);
  }

  const ofCoaches = coaches.map(({ id, name }) => {
    const own = inPeriod.filter((meeting) => meeting.coachId === id);
    let target: number | undefined;
    for (const monday of countedMondays) {
      const { meetings } = targetOf(id, monday);
      if (!isAway(id, monday) && meetings !== undefined) target = (target ?? 0) + meetings;
    }
    const found = own.filter((meeting) => firstContact(meeting.employerId) === meeting.metOn);
    return {
      coachId: id,
      name,
      weeks: countedMondays.map((monday) => ({
        week: isoWeek(monday),
        ...weekOf(id, monday),
        target: targetOf(id, monday),
        absence: told(id, monday)?.absence,
        jobSeekers: told(id, monday)?.jobSeekers,
      })),
      counted: own.filter(isCounted).length,
      target,
      isAbsent: countedMondays.length > 0 && countedMondays.every((monday) => isAway(id, monday)),
      fourWeekMean: meanOf([id], countedFour),
      newEmployers: employerIds(found).length,
      ...ofMeetings(own),
    };
  });

  const alphabetical = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const met = employerIds(inPeriod);
  const isOld = (id: string) => firstContact(id) < start;

  const steps: (object & { readonly nextStepOn: string })[] = [];
  const lastSunday = plusDays(today, -weekdayIndex(today) - 1);
  const dueBy = plusDays(today, 7);
  const untilToday = String([end, today].sort()[1]);
  const known = history.filter(({ metOn }) => metOn >= windowStart && metOn <= untilToday);
  for (const meeting of end >= lastSunday ? known : []) {
    const { employerId, coachId, nextStep, nextStepOn } = meeting;
    if (nextStepOn === undefined || nextStepOn > dueBy) continue;
    const isFollowed = known.some(
      (later) => later.employerId === employerId && later.metOn > meeting.metOn,
    );
    if (isFollowed) continue;
    const employerName = nameOf(employerId);
    const step = { employerId, employerName, coachId, nextStep, nextStepOn };
    steps.push(step);
  }
  steps.sort((a, b) => a.nextStepOn.localeCompare(b.nextStepOn));

  const unreviewed: string[] = [];
  for (let monday = windowStart; monday <= lastMonday; monday = plusDays(monday, 7)) {
    const sunday = plusDays(monday, 6);
    const hadMeetings = history.some(({ metOn }) => metOn >= monday && metOn <= sunday);
    const isReviewed = reviews.some(({ week }) => week === isoWeek(monday));
    if (hadMeetings && sunday < today && !isReviewed) unreviewed.push(isoWeek(monday));
  }

  const here = hereIn(countedMondays);
  const hereLately = hereIn(countedFour);
  return {
    period,
    weeks: countedMondays.map(isoWeek),
    coaches: ofCoaches,
    team: {
      counted: inPeriod.filter(isCounted).length,
      present: here.length,
      mean: here.length >= 3 ? meanOf(here, countedMondays)?.mean : undefined,
      fourWeekMean: hereLately.length >= 3 ? meanOf(hereLately, countedFour) : undefined,
      newEmployers: alphabetical(met.filter((id) => !isOld(id))),
      returningEmployers: alphabetical(met.filter(isOld)),
      openNextSteps: steps,
      weeksNotReviewed: unreviewed,
      reviews: reviews.filter(({ week }) => mondays.some((monday) => isoWeek(monday) === week)),
      ...ofMeetings(inPeriod),
    },
  };
}
