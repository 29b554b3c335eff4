import type { ComputedLevel } from '../../domain/answers/compute-level';
import type { Band } from '../../domain/criteria/scale';
import { SCALES } from '../../domain/criteria/scales';
import type { Language } from '../../domain/language';
import { numberIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

export function leadOf(
  { criterion, level, value, band }: ComputedLevel,
  language: Language,
): string {
  const measure = SCALES[criterion]?.measure;
  if (value === undefined || band === undefined || measure === undefined) return '';
  const t = wordsIn(language);
  return t('answer.computed', {
    value: t(`answer.unit.${measure}`, { count: value, value: numberIn(language, value) }),
    level,
    band: boundsOf(band, language),
  });
}

function boundsOf({ from, to }: Band, language: Language): string {
  const t = wordsIn(language);
  const shown = (bound: number) => numberIn(language, Math.floor(bound));
  if (to === undefined) return t('answer.bandFrom', { from: shown(from ?? 0) });
  if (from === undefined || from === 0) return t('answer.bandTo', { to: shown(to) });
  return from === to
    ? t('answer.bandOne', { from: shown(from) })
    : t('answer.bandBetween', { from: shown(from), to: shown(to) });
}
