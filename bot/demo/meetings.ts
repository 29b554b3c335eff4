import { v5 as uuidFrom } from 'uuid';
import { addDays, daysOf, type LocalDate, type Week, weekdayOf } from '../../domain/local-date';
import type { Channel, Deed, Meeting, Outcome } from '../../domain/meetings/meeting';
import { type Dice, diceOf } from './random';

/** Namespace of the demo's ids. */
export const DEMO_IDS = '5d4b3bb0-2a3f-4d5f-9a61-2f0d7a5f7d10';
const MOST_A_DAY = 2;
const WEEKDAYS = [0, 1, 2, 3, 4] as const;

export interface DemoCoach {
  readonly id: string;
  readonly teamId: string;
  /** Face-to-face meetings in a usual week. */
  readonly usually: number;
  readonly employerIds: readonly [string, ...string[]];
}

/** A coach's meetings of a week up to `today`, the same whenever they are asked for. */
export function meetingsOfWeek(coach: DemoCoach, week: Week, today: LocalDate): Meeting[] {
  const dice = diceOf(`${coach.id} ${week}`);
  const { monday } = daysOf(week);
  const faceToFace = Math.max(0, coach.usually + dice.number(-2, 2));
  const others = dice.number(1, 3);
  const held = new Map<LocalDate, number>();
  const meetings: Meeting[] = [];
  for (let n = 0; n < faceToFace + others; n += 1) {
    const metOn = freeDay(dice, monday, held);
    held.set(metOn, (held.get(metOn) ?? 0) + 1);
    const channel = n < faceToFace ? 'faceToFace' : otherChannel(dice);
    const meeting = oneMeeting(dice, coach, metOn, channel);
    meetings.push({ ...meeting, id: uuidFrom(`${coach.id} ${week} ${n}`, DEMO_IDS) });
  }
  return meetings.filter(({ metOn }) => metOn <= today);
}

function freeDay(dice: Dice, monday: LocalDate, held: Map<LocalDate, number>): LocalDate {
  const first = dice.oneOf(WEEKDAYS);
  const days = WEEKDAYS.map((offset) => addDays(monday, (first + offset) % WEEKDAYS.length));
  return days.find((day) => (held.get(day) ?? 0) < MOST_A_DAY) ?? addDays(monday, first);
}

function otherChannel(dice: Dice): Channel {
  return dice.oneOf(['phone', 'phone', 'email', 'remote']);
}

function oneMeeting(
  dice: Dice,
  coach: DemoCoach,
  metOn: LocalDate,
  channel: Channel,
): Omit<Meeting, 'id'> {
  const isFaceToFace = channel === 'faceToFace';
  const isWish = dice.chance(70);
  const outcome = outcomeOf(dice);
  return {
    teamId: coach.teamId,
    coachId: coach.id,
    employerId: employerOf(dice, coach),
    metOn,
    channel,
    participants: isFaceToFace && dice.chance(30) ? 'both' : 'coach',
    concernsJobSeeker: dice.chance(90),
    basis: isWish ? 'clientWishes' : 'openVacancy',
    isInLineWithPlan: isWish || dice.chance(50),
    deeds: deedsOf(dice, isFaceToFace),
    hasVacancy: !isWish || dice.chance(20),
    outcome,
    ...nextStepOf(dice, outcome, metOn),
    contactRole: dice.oneOf(['kauppias', 'esihenkilö', 'toimitusjohtaja', 'henkilöstöpäällikkö']),
    minutes: isFaceToFace ? dice.oneOf([20, 30, 45, 60]) : dice.oneOf([5, 10, 15]),
    ...(dice.chance(25) ? { employerNeeds: needOf(dice) } : {}),
  };
}

/** Some employers are met again and again, as the cups ask. */
function employerOf(dice: Dice, { employerIds }: DemoCoach): string {
  const own = Math.ceil(employerIds.length / 2);
  const index = dice.chance(75) ? dice.number(0, own - 1) : dice.number(0, employerIds.length - 1);
  return employerIds[index] ?? employerIds[0];
}

function deedsOf(dice: Dice, isFaceToFace: boolean): Deed[] {
  const chances: readonly [Deed, number][] = [
    ['needsHeard', isFaceToFace ? 75 : 30],
    ['serviceTold', 60],
    ['strengthsPresented', 40],
    ['interviewAsked', 25],
  ];
  return chances.filter(([, percent]) => dice.chance(percent)).map(([deed]) => deed);
}

function outcomeOf(dice: Dice): Outcome {
  return dice.oneOf(['newMeeting', 'newMeeting', 'notNow', 'notNow', 'interview', 'visit']);
}

function nextStepOf(dice: Dice, outcome: Outcome, metOn: LocalDate) {
  if (outcome === 'notNow') return {};
  const nextStep = {
    newMeeting: 'Uusi tapaaminen paikan päällä',
    interview: 'Haastattelu',
    visit: 'Tutustuminen työpaikkaan',
    jobOffer: 'Työn aloituksesta sopiminen',
  }[outcome];
  return { nextStep, nextStepOn: workday(addDays(metOn, dice.number(3, 9))) };
}

function workday(day: LocalDate): LocalDate {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

function needOf(dice: Dice): string {
  return dice.oneOf([
    'Apua aamuvuoroon ja hyllytykseen.',
    'Lyhyitä vuoroja, tarkkaa käsityötä.',
    'Kesäkausi on kiireinen, tekijöitä haetaan keväällä.',
    'Avustavia tehtäviä keittiössä.',
  ]);
}
