import { EVIDENCE_RULES } from '../../domain/evidence/evidence-kind';
import type { Language } from '../../domain/language';
import { buttonRow, container, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { openEvidence } from './evidence-actions';
import { evidenceLine, evidenceName } from './evidence-words';
import { noteButtons } from './note-buttons';
import type { NotedDay, NotedKind, NotedView } from './noted-view';

/** Days in view; earlier ones are folded. */
const IN_VIEW = 3;

/** What was noted for a criterion by its days, and the presses that note more. */
export function notedPart(
  language: Language,
  view: NotedView | undefined,
  mostDays: number,
): CardElement[] {
  if (!view || view.kinds.length === 0) return [];
  return [
    subheading(wordsIn(language)('evidence.heading')),
    ...view.kinds.flatMap((kind) =>
      kindPart(language, view, { ...kind, noted: kind.noted.slice(0, mostDays) }),
    ),
  ];
}

function kindPart(language: Language, view: NotedView, noted: NotedKind): CardElement[] {
  const t = wordsIn(language);
  const { kind, canNote } = noted;
  const days = noted.noted.map((day) => dayRow(language, view, day));
  const { rhythm, parts } = EVIDENCE_RULES[kind];
  const values = { part: parts.join(', '), name: t(`evidence.kind.${kind}`) };
  return [
    paragraph(t('evidence.kindTitle', values), { weight: 'Bolder', separator: true }),
    note(t(`evidence.asked.${rhythm ?? 'none'}`), { spacing: 'None' }),
    ...(days.length === 0 ? [note(t('evidence.never'))] : days.slice(0, IN_VIEW)),
    ...(days.length > IN_VIEW
      ? fold(t, {
          id: `${kind}Days`,
          title: t('evidence.earlier', { count: days.length - IN_VIEW }),
          items: days.slice(IN_VIEW),
        })
      : []),
    ...(canNote ? [buttonRow(noteButtons(language, view, noted), { spacing: 'Small' })] : []),
  ];
}

/** A day as it was noted; a press on it opens its form for whoever may correct it. */
function dayRow(
  language: Language,
  { teamId, from, surface, names }: NotedView,
  { evidence, canChange }: NotedDay,
): CardElement {
  const t = wordsIn(language);
  const text = evidenceLine(language, evidence, names);
  if (!canChange) return paragraph(text, { spacing: 'Small' });
  const title = t('evidence.correct', { what: evidenceName(language, evidence) });
  const data = { teamId, from, kind: evidence.kind, evidenceId: evidence.id };
  return container([paragraph(text, { color: 'Accent' })], {
    spacing: 'Small',
    selectAction: button(openEvidence, title, data, { surface, inputs: 'none' }),
  });
}
