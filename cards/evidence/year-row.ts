import type { YearItem } from '../../domain/evidence/year';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { buttonRow, note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { dayIn, shortMonthIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { noteButtons } from './note-buttons';
import type { NotedPlace, Preset } from './noted-view';

/** One thing of the year in words: how often, when last, by when next, in which months it was done. */
export function yearRow(
  language: Language,
  place: NotedPlace,
  item: YearItem & { readonly presets: readonly Preset[] },
  hasPresses: boolean,
): CardElement[] {
  const t = wordsIn(language);
  const { id, doneOn, presets } = item;
  const months = monthsIn(language, doneOn);
  return [
    paragraph(yearItemName(language, item), { weight: 'Bolder', separator: true }),
    note(whenIn(language, item), { spacing: 'None' }),
    note(
      doneOn.length === 0
        ? t('evidence.year.never')
        : t('evidence.year.months', { count: doneOn.length, months }),
      { spacing: 'None' },
    ),
    ...(id === 'assessment' || !hasPresses
      ? []
      : [
          buttonRow(
            noteButtons(language, place, {
              kind: id,
              presets,
              isNamed: item.partner !== undefined,
              isPlain: true,
            }),
            { spacing: 'Small' },
          ),
        ]),
  ];
}

/** `Ohjausryhmän kokous (11.3)`, with the partner team where there are several. */
export function yearItemName(language: Language, { id, part, partner }: YearItem): string {
  const t = wordsIn(language);
  const what = t(`evidence.kind.${id}`);
  const name = partner === undefined ? what : `${what}: ${plain(partner)}`;
  return t('evidence.kindTitle', { name, part });
}

/** `neljännesvuosittain · viimeistään to 31.12.2026` */
export function whenIn(language: Language, { rhythm, state, dueOn }: YearItem): string {
  const t = wordsIn(language);
  const day = dayIn(language, dueOn);
  return `${t(`evidence.rhythm.${rhythm}`)} · ${t(`evidence.year.when.${state}`, { day })}`;
}

/** Each month once, in the order of time. */
function monthsIn(language: Language, days: readonly LocalDate[]): string {
  const firsts = new Set(days.map((day) => day.slice(0, 7)));
  return [...firsts].map((month) => shortMonthIn(language, `${month}-01`)).join(', ');
}
