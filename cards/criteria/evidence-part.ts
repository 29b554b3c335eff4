import type { ShownProposal } from '../../domain/criteria/proposals-for-coaches';
import type { Language } from '../../domain/language';
import { facts, note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { daysIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { coachesTable } from './coaches-table';
import type { CriterionView } from './criteria-view';
import { missingIn, partIn, valueIn } from './criteria-words';
import { noteLines } from './note-lines';
import { raisePart } from './raise-part';

/** What the evidence says of the team now; nothing for a member of the network. */
export function evidencePart(language: Language, view: CriterionView): CardElement[] {
  const t = wordsIn(language);
  const { evidence, names } = view;
  if (!evidence) return [];
  const { shown: proposal, team } = evidence;
  return [
    subheading(t('criteria.evidence', { team: team.name })),
    ...found(language, proposal),
    ...(proposal.kind === 'computed' || proposal.kind === 'partial'
      ? [
          facts(
            proposal.parts.map((part) => [t(`criteria.part.${part.name}`), partIn(language, part)]),
          ),
          ...noteLines(language, proposal.notes),
          ...coachesTable(language, proposal.coaches ?? [], names),
        ]
      : []),
    ...raisePart(language, view),
    ...howPart(language, view),
    ...(proposal.kind === 'computed' ? [note(t('criteria.found.notScore'))] : []),
  ];
}

function found(language: Language, proposal: ShownProposal): CardElement[] {
  const t = wordsIn(language);
  if (proposal.kind === 'few') return [paragraph(t('criteria.few'))];
  if (proposal.kind === 'none')
    return proposal.missing.includes('judgement')
      ? [paragraph(t('criteria.found.people'))]
      : [
          paragraph(t('criteria.found.none')),
          paragraph(
            t('criteria.found.missing', { missing: missingIn(language, proposal.missing) }),
          ),
        ];
  const { from, to } = proposal.period;
  const period = note(t('criteria.found.period', { days: daysIn(language, from, to) }));
  if (proposal.kind === 'computed') {
    const { level } = proposal;
    return [
      paragraph(t('criteria.found.computed', { level, value: valueIn(language, proposal) })),
      period,
    ];
  }
  const toTell = proposal.missing.filter((fact) => fact !== 'judgement');
  return [
    paragraph(t(toTell.length > 0 ? 'criteria.found.partial' : 'criteria.found.gathered')),
    ...(toTell.length > 0
      ? [paragraph(t('criteria.found.missing', { missing: missingIn(language, toTell) }))]
      : []),
    period,
  ];
}

function howPart(language: Language, { number }: CriterionView): CardElement[] {
  const t = wordsIn(language);
  const text = howIn(language, number);
  return text === undefined
    ? []
    : fold(t, {
        id: 'how',
        title: t('criteria.howTitle'),
        items: [note(text, { isSubtle: false })],
      });
}

function howIn(language: Language, number: CriterionView['number']): string | undefined {
  const t = wordsIn(language);
  switch (number) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 7:
    case 8:
    case 10:
    case 11:
    case 12:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 23:
    case 24:
      return t(`criteria.how.${number}`);
    default:
      return undefined;
  }
}
