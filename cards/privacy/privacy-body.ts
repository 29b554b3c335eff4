import { LAST_ANSWER_MINUTES } from '../../domain/answers/last-answers';
import type { Retention } from '../../domain/privacy/retention';
import type { Words } from '../kit/wording';
import { listHtml, paragraphHtml, sectionHtml, tableHtml } from './html';
import { retentionWords } from './retention-words';

/** What is kept, in the order of the page; with how long, where the controller chooses that. */
const KEPT = [
  { what: 'meetings', kind: 'meetings' },
  { what: 'weeks', kind: 'meetings' },
  { what: 'criteria', kind: 'meetings' },
  { what: 'assessments', kind: 'assessments' },
  { what: 'team' },
  { what: 'profile' },
  { what: 'tickets', kind: 'tickets' },
  { what: 'questions', kind: 'questions' },
  { what: 'lastAnswer' },
  { what: 'imports' },
  { what: 'readinessRuns', kind: 'readinessRuns' },
  { what: 'deliveries', kind: 'deliveries' },
  { what: 'audit', kind: 'audit' },
] as const;

const SEES = ['own', 'leader', 'coordinator', 'colleagues', 'member', 'channel', 'admin'] as const;

const DECISIONS = [
  'basis',
  'impact',
  'cooperation',
  'retention',
  'log',
  'codes',
  'contacts',
  'place',
  'contactPerson',
] as const;

/** On data protection (EU 2016/679 articles 13 and 14; domain.md §5): what, why, how long, who. */
export function privacyBody(t: Words, retention: Retention): string[] {
  const rows = KEPT.map((row) => [
    t(`pages.privacy.kept.${row.what}.what`),
    t(`pages.privacy.kept.${row.what}.why`),
    'kind' in row
      ? retentionWords(t, retention[row.kind])
      : t(`pages.privacy.kept.${row.what}.long`, { minutes: LAST_ANSWER_MINUTES }),
  ]);
  const head = [t('pages.privacy.what'), t('pages.privacy.why'), t('pages.privacy.howLong')];
  return [
    paragraphHtml(t('pages.privacy.lead')),
    paragraphHtml(t('pages.privacy.controller')),
    sectionHtml(t('pages.privacy.keptTitle'), [tableHtml(head, rows)]),
    sectionHtml(t('pages.privacy.neverTitle'), [paragraphHtml(t('pages.privacy.never'))]),
    sectionHtml(t('pages.privacy.seesTitle'), [
      listHtml(SEES.map((who) => t(`pages.privacy.sees.${who}`))),
    ]),
    sectionHtml(t('pages.privacy.placeTitle'), [paragraphHtml(t('pages.privacy.place'))]),
    sectionHtml(t('pages.privacy.rightsTitle'), [
      paragraphHtml(t('pages.privacy.rights')),
      paragraphHtml(t('pages.privacy.authority')),
    ]),
    sectionHtml(t('pages.privacy.decisionsTitle'), [
      paragraphHtml(t('pages.privacy.decisionsLead')),
      listHtml(DECISIONS.map((decision) => t(`pages.privacy.decisions.${decision}`))),
    ]),
  ];
}
