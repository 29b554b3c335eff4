import type { EvidenceKind } from '../../domain/evidence/evidence-kind';
import type { Language } from '../../domain/language';
import { button } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { noteToday, openEvidence } from './evidence-actions';
import type { NotedPlace, Preset } from './noted-view';

/** Meetings are held; all else is done. */
const HELD: ReadonlySet<EvidenceKind> = new Set([
  'teamMeeting',
  'partnerMeeting',
  'partnerVisit',
  'sharingEvent',
  'steeringGroup',
]);

/** The presses that note a kind as of today, and the one that opens its form. */
export function noteButtons(
  language: Language,
  { teamId, from, token, surface, names }: NotedPlace,
  { kind, presets }: { readonly kind: EvidenceKind; readonly presets: readonly Preset[] },
): Button[] {
  const t = wordsIn(language);
  const look = { surface, inputs: 'none' } as const;
  const what = t(HELD.has(kind) ? 'evidence.today.held' : 'evidence.today.done');
  return [
    ...presets.map(({ partner = '', coachId = '' }) => {
      const name = partner || names.get(coachId);
      return button(
        noteToday,
        name ? t('evidence.today.of', { name }) : what,
        { teamId, from, kind, token, partner, coachId },
        { ...look, style: 'positive', tooltip: t(`evidence.kind.${kind}`) },
      );
    }),
    button(
      openEvidence,
      t('evidence.more'),
      { teamId, from, kind, evidenceId: '' },
      { ...look, tooltip: t(`evidence.kind.${kind}`) },
    ),
  ];
}
