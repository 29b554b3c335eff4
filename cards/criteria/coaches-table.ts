import type { CoachProposal } from '../../domain/criteria/proposal';
import type { Language } from '../../domain/language';
import { note, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { figureTable } from '../kit/figure-table';
import { numberIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

const NAME_WIDTH = 2;

/** Each coach in the order of the roster, for the leader; a dash where a coach can't be rated. */
export function coachesTable(
  language: Language,
  coaches: readonly CoachProposal[],
  names: ReadonlyMap<string, string>,
): CardElement[] {
  if (coaches.length === 0) return [];
  const t = wordsIn(language);
  const none = t('criteria.coach.none');
  const rows = coaches.map(({ coachId, level, value }) => [
    plain(names.get(coachId) ?? ''),
    level === undefined ? none : String(level),
    value === undefined
      ? none
      : numberIn(language, Math.floor(Number((10 * value).toFixed(6))) / 10),
  ]);
  const header = [t('criteria.coach.name'), t('criteria.coach.level'), t('criteria.coach.value')];
  return [
    subheading(t('criteria.coaches')),
    figureTable(header, rows, [NAME_WIDTH, 1, 1]),
    note(t('criteria.coachesOrder')),
  ];
}
