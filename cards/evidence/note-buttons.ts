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

/** A partner team's name may be long, and a button is one line. */
const LONGEST_NAME = 36;

interface Noting {
  readonly kind: EvidenceKind;
  readonly presets: readonly Preset[];
  /** The partner team stands above the buttons already. */
  readonly isNamed?: boolean | undefined;
  /** One of many on its card: none of them stands out. */
  readonly isPlain?: boolean | undefined;
}

/** The presses that note a kind as of today, and the one that opens its form. */
export function noteButtons(
  language: Language,
  { teamId, from, token, surface, names }: NotedPlace,
  { kind, presets, isNamed, isPlain }: Noting,
): Button[] {
  const t = wordsIn(language);
  const look = { surface, inputs: 'none' } as const;
  const what = t(HELD.has(kind) ? 'evidence.today.held' : 'evidence.today.done');
  return [
    ...presets.map(({ partner = '', coachId = '' }) => {
      const name = isNamed ? undefined : partner || names.get(coachId);
      return button(
        noteToday,
        name ? t('evidence.today.of', { name: shortened(name) }) : what,
        { teamId, from, kind, token, partner, coachId },
        { ...look, ...(isPlain ? {} : { style: 'positive' }), tooltip: t(`evidence.kind.${kind}`) },
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

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}
