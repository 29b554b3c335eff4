import type { CoachFigures } from '../../domain/digest/coach-figures';
import type { NamedEmployer } from '../../domain/digest/employers-met';
import type { OpenNextStep } from '../../domain/digest/open-next-steps';
import type { Share } from '../../domain/digest/shares';
import type { TeamFigures } from '../../domain/digest/team-figures';
import type { Language } from '../../domain/language';
import { facts, note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { dayIn, numberIn, percentIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { shortened } from './digest-words';

/** How many lines of a list are shown; the rest is told as a number. */
export interface Lengths {
  readonly names: number;
  readonly steps: number;
  readonly texts: number;
  /** Whether the chart is left out; its figures are in the coaches' lines and in the Excel. */
  readonly hasNoChart?: boolean | undefined;
}

const STEP_LENGTH = 90;

/** The team's totals, the employers that are new to it, and what has been promised next. */
export function teamPart(
  language: Language,
  team: TeamFigures,
  coaches: readonly CoachFigures[],
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const others = team.otherFaceToFace + team.otherChannels;
  return [
    subheading(t('digest.teamHeading')),
    facts([
      [t('digest.team.counted'), String(team.counted)],
      [t('digest.team.mean'), meanOf(language, team)],
      [t('digest.team.byWishes'), shareIn(language, team.byWishes, 'ofContacts')],
      [t('digest.team.inLine'), shareIn(language, team.inLine, 'ofContacts')],
      [t('digest.team.repeat'), shareIn(language, team.repeat, 'ofEmployers')],
      [t('digest.team.cups'), cupsIn(language, team)],
      [t('digest.team.newEmployers'), String(team.newEmployers.length)],
      [t('digest.team.returning'), String(team.returningEmployers.length)],
      [t('digest.team.others'), String(others)],
    ]),
    ...newNames(language, team.newEmployers, lengths.names),
    ...stepsPart(language, team.openNextSteps, coaches, lengths.steps),
  ];
}

function meanOf(language: Language, { mean, fourWeekMean }: TeamFigures): string {
  const t = wordsIn(language);
  if (mean === undefined) return t('digest.team.few');
  const shown = numberIn(language, mean);
  return fourWeekMean === undefined
    ? t('digest.team.meanValue', { mean: shown })
    : t('digest.team.meanWithFour', { mean: shown, four: numberIn(language, fourWeekMean.mean) });
}

/** A share with what it is of, or that it isn't known. */
export function shareIn(
  language: Language,
  share: Share | undefined,
  of: 'ofContacts' | 'ofEmployers',
): string {
  const t = wordsIn(language);
  return share === undefined
    ? t('digest.team.unknown')
    : t(`digest.team.${of}`, { share: percentIn(language, share.share), of: share.of });
}

export function cupsIn(language: Language, { cups }: Pick<TeamFigures, 'cups'>): string {
  const [one, two, three] = [cups[1], cups[2], cups[3]];
  return wordsIn(language)('digest.team.cupsValue', { one, two, three });
}

/** `Uudet: Leipomo, Prisma ja 32 muuta`. */
export function newNames(
  language: Language,
  employers: readonly Pick<NamedEmployer, 'name'>[],
  most: number,
): CardElement[] {
  if (employers.length === 0 || most === 0) return [];
  const t = wordsIn(language);
  const shown = employers.slice(0, most).map(({ name }) => name);
  const more = employers.length - shown.length;
  const list = shown.join(', ');
  // The names are escaped with the whole line.
  const names = more > 0 ? t('digest.andMore', { names: list, more, ...AS_IS }) : list;
  return [note(t('digest.newNames', { names }))];
}

/** To be put into another string, which escapes it. */
const AS_IS = { interpolation: { escapeValue: false } };

function stepsPart(
  language: Language,
  steps: readonly OpenNextStep[],
  coaches: readonly CoachFigures[],
  most: number,
): CardElement[] {
  if (steps.length === 0) return [];
  const t = wordsIn(language);
  const names = new Map(coaches.map(({ coachId, name }) => [coachId, name]));
  const lines = steps.slice(0, most).map(({ nextStepOn, nextStep, employerName, coachId }) => {
    const coach = names.get(coachId);
    const words = {
      day: dayIn(language, nextStepOn),
      step: nextStep ? shortened(nextStep, STEP_LENGTH) : t('digest.noStep'),
      employer: shortened(employerName, STEP_LENGTH),
    };
    const line = coach ? t('digest.step', { ...words, coach }) : t('digest.stepNoCoach', words);
    return paragraph(line, { spacing: 'Small' });
  });
  const more = steps.length - lines.length;
  return fold({
    id: 'steps',
    title: t('digest.steps', { steps: steps.length }),
    items: [...lines, ...(more > 0 ? [note(t('digest.more', { more }))] : [])],
  });
}
