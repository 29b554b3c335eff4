import type { CoachFigures } from '../../domain/digest/coach-figures';
import type { Language } from '../../domain/language';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { numberIn, percentIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { weekNumbers } from './digest-words';

/** Each coach in a name and a line, in the order of the roster; more of each in one fold. */
export function coachesPart(language: Language, coaches: readonly CoachFigures[]): CardElement[] {
  const t = wordsIn(language);
  const title = subheading(t('digest.coaches'));
  if (coaches.length === 0) return [title, note(t('digest.noCoaches'))];
  return [
    title,
    ...coaches.flatMap((coach) => [
      paragraph(plain(coach.name), { weight: 'Bolder', spacing: 'Small' }),
      paragraph(lineOf(language, coach), { spacing: 'None' }),
    ]),
    ...fold({
      id: 'coachDetails',
      title: t('digest.details'),
      items: coaches.map((coach) =>
        note(`**${plain(coach.name)}** ${detailsOf(language, coach)}`, { isSubtle: false }),
      ),
    }),
  ];
}

function lineOf(language: Language, coach: CoachFigures): string {
  const t = wordsIn(language);
  const { fourWeekMean, byWishes } = coach;
  return [
    countOf(language, coach),
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
