import type { CoachFigures } from '../../domain/digest/coach-figures';
import type { DigestFigures } from '../../domain/digest/figures';
import type { Language } from '../../domain/language';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { numberIn, percentIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { weekNumbers } from './digest-words';

/** Each coach in a name and a line, in the order of the roster. */
export function coachesPart(language: Language, { coaches, period }: DigestFigures): CardElement[] {
  const t = wordsIn(language);
  const title = subheading(t('digest.coaches'));
  if (coaches.length === 0) return [title, note(t('digest.noCoaches'))];
  return [
    title,
    ...coaches.flatMap((coach) => [
      paragraph(nameOf(t, coach), { weight: 'Bolder', spacing: 'Small' }),
      paragraph(lineOf(language, coach, period.kind === 'week'), { spacing: 'None' }),
    ]),
  ];
}

/** More of each coach, for the fold beneath. */
export function coachDetails(language: Language, coaches: readonly CoachFigures[]): CardElement[] {
  if (coaches.length === 0) return [];
  return [
    subheading(wordsIn(language)('digest.details')),
    ...coaches.map((coach) =>
      note(`**${plain(coach.name)}** ${detailsOf(language, coach)}`, { isSubtle: false }),
    ),
  ];
}

function nameOf(t: Words, { name, isLeader }: CoachFigures): string {
  return isLeader ? t('digest.coach.alsoLeader', { name }) : plain(name);
}

function lineOf(language: Language, coach: CoachFigures, isWeek: boolean): string {
  const t = wordsIn(language);
  const { fourWeekMean, byWishes } = coach;
  return [
    countOf(language, coach),
    isWeek && reasonOf(language, coach),
    absentWeeksOf(language, coach),
    fourWeekMean && t('digest.coach.mean', { mean: numberIn(language, fourWeekMean.mean) }),
    byWishes && t('digest.coach.byWishes', { share: percentIn(language, byWishes.share) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function countOf(language: Language, { counted, target, isAbsent }: CoachFigures): string {
  const t = wordsIn(language);
  if (isAbsent && counted === 0) return t('digest.coach.absent');
  if (isAbsent) return t('digest.coach.countedAbsent', { counted });
  return target === undefined
    ? t('digest.coach.countedNoTarget', { counted })
    : t('digest.coach.counted', { counted, target });
}

/** Why a week's target is not the team's own: fewer than three job seekers (Kriteeri 17, 004:932). */
function reasonOf(language: Language, { weeks, isAbsent }: CoachFigures): string {
  const week = weeks.at(-1);
  if (isAbsent || week?.jobSeekers === undefined) return '';
  const isEased = week.target.kind === 'noSeekers' || week.target.by === 'jobSeekers';
  return isEased ? wordsIn(language)('digest.coach.seekers', { count: week.jobSeekers }) : '';
}

/** Of a longer period; why somebody was away is nobody's to read here. */
function absentWeeksOf(language: Language, { weeks, isAbsent }: CoachFigures): string {
  const away = weeks.filter(({ absence }) => absence !== undefined).map(({ week }) => week);
  if (isAbsent || away.length === 0) return '';
  return wordsIn(language)('digest.coach.absentWeeks', { weeks: weekNumbers(away) });
}

function detailsOf(language: Language, coach: CoachFigures): string {
  const t = wordsIn(language);
  const { inLine, repeat, cups, newEmployers } = coach;
  const others = coach.otherFaceToFace + coach.otherChannels;
  return [
    inLine && t('digest.coach.inLine', { share: percentIn(language, inLine.share), of: inLine.of }),
    repeat && t('digest.coach.repeat', { share: percentIn(language, repeat.share), of: repeat.of }),
    repeat && t('digest.coach.cups', { one: cups[1], two: cups[2], three: cups[3] }),
    t('digest.coach.newEmployers', { number: newEmployers }),
    others > 0 && t('digest.coach.others', { number: others }),
  ]
    .filter(Boolean)
    .join(' · ');
}
