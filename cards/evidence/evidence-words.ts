import type { Evidence } from '../../domain/evidence/evidence';
import type { Language } from '../../domain/language';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

/** `ti 24.11.2026 · etänä · asiakastilanteet, työpaikkavinkit · paikalla 3`, as far as it was told. */
export function evidenceLine(
  language: Language,
  { on, coachId, partner, setting, ticks, presentIds, text }: Evidence,
  names: ReadonlyMap<string, string>,
): string {
  const t = wordsIn(language);
  const coach = coachId === undefined ? undefined : names.get(coachId);
  const parts = [
    dayIn(language, on),
    coach && plain(coach),
    partner && plain(partner),
    setting && t(`evidence.setting.${setting}`),
    ticks.map((tick) => t(`evidence.tick.${tick}`)).join(', '),
    presentIds && t('evidence.present', { count: presentIds.length }),
    text && plain(text),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** `Tiimin kokous ja ohjaus, ti 24.11.2026` */
export function evidenceName(language: Language, { kind, on }: Evidence): string {
  return `${wordsIn(language)(`evidence.kind.${kind}`)}, ${dayIn(language, on)}`;
}
