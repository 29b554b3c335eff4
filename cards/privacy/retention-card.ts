import type { Language } from '../../domain/language';
import {
  RETENTION_DAYS,
  RETENTION_KINDS,
  type Retention,
  type RetentionKind,
} from '../../domain/privacy/retention';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { dayIn } from '../kit/formats';
import { choiceInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { confirmRetention, openRetention, setRetention } from './retention-actions';
import { retentionWords } from './retention-words';

export interface RetentionView {
  readonly retention: Retention;
  /** What was removed on the latest days, newest first. */
  readonly reports: readonly {
    readonly day: string;
    readonly removed: Readonly<Record<string, number>>;
  }[];
  readonly isSaved?: boolean | undefined;
  readonly surface: Surface;
}

/** How long each kind of record is kept, to be chosen; and what was removed lately. */
export function retentionCard(language: Language, view: RetentionView): CardReply {
  const t = wordsIn(language);
  const title = t('privacy.retention.title');
  const { retention, reports, isSaved, surface } = view;
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(
      language,
      [
        heading(title),
        isSaved ? paragraph(t('privacy.retention.saved'), { weight: 'Bolder' }) : undefined,
        paragraph(t('privacy.retention.about')),
        ...RETENTION_KINDS.flatMap((kind) => kindInput(t, kind, retention[kind])),
        subheading(t('privacy.retention.removed')),
        ...(reports.length > 0
          ? reports.map(({ day, removed }) =>
              paragraph(
                t('privacy.retention.report', {
                  day: dayIn(language, day),
                  counts: countsIn(t, removed),
                }),
                { spacing: 'Small' },
              ),
            )
          : [note(t('privacy.retention.noReports'))]),
      ],
      [button(setRetention, t('privacy.retention.save'), {}, { surface, style: 'positive' })],
    ),
  };
}

function kindInput(t: Words, kind: RetentionKind, days: number): CardElement[] {
  const choices = RETENTION_DAYS[kind].map((choice) => ({
    title: retentionWords(t, choice),
    value: String(choice),
  }));
  const label = t(`privacy.retention.kind.${kind}`);
  return choiceInput({ id: kind, label, value: String(days) }, choices);
}

/** `tapaamiset 3, kysymykset 12`; that nothing went is said in words. */
function countsIn(t: Words, removed: Readonly<Record<string, number>>): string {
  const some = RETENTION_KINDS.filter((kind) => (removed[kind] ?? 0) > 0);
  if (some.length === 0) return t('privacy.retention.nothing');
  return some.map((kind) => `${t(`privacy.retention.kind.${kind}`)} ${removed[kind]}`).join(', ');
}

export interface ShorteningView {
  readonly chosen: Readonly<Record<RetentionKind, string>>;
  /** How many records of each shortened kind are older than what was chosen. */
  readonly goes: readonly { readonly kind: RetentionKind; readonly count: number }[];
  readonly surface: Surface;
}

/** Before records go for good: which, and how many. */
export function shorteningCard(
  language: Language,
  { chosen, goes, surface }: ShorteningView,
): CardReply {
  const t = wordsIn(language);
  const title = t('privacy.retention.sure');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...goes.map(({ kind, count }) =>
          paragraph(
            t('privacy.retention.goes', { kind: t(`privacy.retention.kind.${kind}`), count }),
          ),
        ),
        note(t('privacy.retention.forGood')),
      ],
      [
        button(confirmRetention, t('privacy.retention.confirm'), chosen, {
          surface,
          style: 'destructive',
          inputs: 'none',
        }),
        button(openRetention, t('privacy.retention.back'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}
