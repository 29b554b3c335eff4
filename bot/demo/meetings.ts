import { v5 as uuidFrom } from 'uuid';
import { addDays, daysOf, type LocalDate, type Week } from '../../domain/local-date';
import type { Channel, Meeting } from '../../domain/meetings/meeting';
import { DEMO_IDS, type DemoCoach } from './demo-coach';
import { deedsOf, employerOf, needOf, nextStepOf, outcomeOf } from './meeting-contents';
import { type Dice, diceOf } from './random';

const MOST_A_DAY = 2;
const WEEKDAYS = [0, 1, 2, 3, 4] as const;

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
