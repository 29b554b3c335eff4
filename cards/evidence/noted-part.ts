import { EVIDENCE_RULES } from '../../domain/evidence/evidence-kind';
import type { Language } from '../../domain/language';
import { buttonRow, note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { evidenceLine } from './evidence-words';
import { noteButtons } from './note-buttons';
import type { NotedKind, NotedView } from './noted-view';

/** What was noted for a criterion by its days, and the presses that note more. */
export function notedPart(language: Language, view: NotedView | undefined): CardElement[] {
  if (!view || view.kinds.length === 0) return [];
  return [
    subheading(wordsIn(language)('evidence.heading')),
    ...view.kinds.flatMap((kind) => kindPart(language, view, kind)),
  ];
}

function kindPart(language: Language, view: NotedView, noted: NotedKind): CardElement[] {
  const t = wordsIn(language);
  const { kind, latest, canNote } = noted;
  const { rhythm, parts } = EVIDENCE_RULES[kind];
  const values = { part: parts.join(', '), name: t(`evidence.kind.${kind}`) };
  return [
    paragraph(t('evidence.kindTitle', values), { weight: 'Bolder', separator: true }),
    note(t(`evidence.asked.${rhythm ?? 'none'}`), { spacing: 'None' }),
    ...(latest.length === 0
      ? [note(t('evidence.never'))]
      : latest.map((evidence) =>
          paragraph(evidenceLine(language, evidence, view.names), { spacing: 'Small' }),
        )),
    ...(canNote ? [buttonRow(noteButtons(language, view, noted), { spacing: 'Small' })] : []),
  ];
}
