import type { TeamFigures } from '../../domain/digest/team-figures';
import type { Language } from '../../domain/language';
import { facts, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { numberIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import type { Lengths } from './lengths';
import { cupsIn, newNames, shareIn } from './team-words';

/** The team's totals and the employers that are new to it. */
export function teamPart(language: Language, team: TeamFigures, lengths: Lengths): CardElement[] {
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
