import type { NamedEmployer } from '../../domain/digest/employers-met';
import type { Share } from '../../domain/digest/shares';
import type { TeamFigures } from '../../domain/digest/team-figures';
import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { percentIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

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
