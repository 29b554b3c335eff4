import { addDays, type LocalDate, weekdayOf } from '../../domain/local-date';
import type { Deed, Outcome } from '../../domain/meetings/meeting';
import type { DemoCoach } from './demo-coach';
import type { Dice } from './random';

/** Some employers are met again and again, as the cups ask. */
export function employerOf(dice: Dice, { employerIds }: DemoCoach): string {
  const own = Math.ceil(employerIds.length / 2);
  const index = dice.chance(75) ? dice.number(0, own - 1) : dice.number(0, employerIds.length - 1);
  return employerIds[index] ?? employerIds[0];
}

export function deedsOf(dice: Dice, isFaceToFace: boolean): Deed[] {
  const chances: readonly [Deed, number][] = [
    ['needsHeard', isFaceToFace ? 75 : 30],
    ['serviceTold', 60],
    ['strengthsPresented', 40],
    ['interviewAsked', 25],
  ];
  return chances.filter(([, percent]) => dice.chance(percent)).map(([deed]) => deed);
}

export function outcomeOf(dice: Dice): Outcome {
  return dice.oneOf(['newMeeting', 'newMeeting', 'notNow', 'notNow', 'interview', 'visit']);
}

export function nextStepOf(dice: Dice, outcome: Outcome, metOn: LocalDate) {
  if (outcome === 'notNow') return {};
  const nextStep = {
    newMeeting: 'Uusi tapaaminen paikan päällä',
    interview: 'Haastattelu',
    visit: 'Tutustuminen työpaikkaan',
    jobOffer: 'Työn aloituksesta sopiminen',
  }[outcome];
  return { nextStep, nextStepOn: workday(addDays(metOn, dice.number(3, 9))) };
}

export function needOf(dice: Dice): string {
  return dice.oneOf([
    'Apua aamuvuoroon ja hyllytykseen.',
    'Lyhyitä vuoroja, tarkkaa käsityötä.',
    'Kesäkausi on kiireinen, tekijöitä haetaan keväällä.',
    'Avustavia tehtäviä keittiössä.',
  ]);
}

function workday(day: LocalDate): LocalDate {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}
