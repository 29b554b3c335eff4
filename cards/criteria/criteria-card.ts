import { CRITERIA, CRITERION_SECTIONS, type Criterion } from '../../domain/criteria/criterion';
import type { ShownProposal } from '../../domain/criteria/proposals-for-coaches';
import type { Language } from '../../domain/language';
import { yearDoor } from '../evidence/evidence-actions';
import { adaptiveCard, container, heading, note, paragraph } from '../kit/adaptive-card';
import { button, sayButton } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { BARE_COMMANDS } from '../kit/commands';
import { fold } from '../kit/fold';
import { type Words, wordsIn } from '../kit/wording';
import { criteriaDoor, openMonth } from './criteria-actions';
import type { CriteriaListView } from './criteria-view';
import { missingIn, valueIn } from './criteria-words';

/** The 25 criteria in their sections; for a team's people, each with what the evidence says. */
export function criteriaCard(language: Language, view: CriteriaListView): CardReply {
  const t = wordsIn(language);
  const { evidence, otherTeams, notice, surface } = view;
  const title = t('criteria.title');
  const sections = CRITERION_SECTIONS.flatMap((section) =>
    fold(t, {
      id: section,
      title: t(`criteria.section.${section}`),
      items: CRITERIA.filter((criterion) => criterion.section === section).map((criterion) =>
        row(language, criterion, view),
      ),
      isOpen: true,
    }),
  );
  const teamId = evidence?.team.id ?? '';
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        notice ? paragraph(notice, { weight: 'Bolder' }) : undefined,
        paragraph(
          evidence
            ? t('criteria.about.team', { team: evidence.team.name })
            : t('criteria.about.member'),
        ),
        evidence ? counts(t, evidence.shown) : undefined,
        ...sections,
      ],
      [
        evidence?.canTell
          ? button(
              openMonth,
              t('criteria.tellMonth'),
              { teamId, month: '' },
              { surface, inputs: 'none' },
            )
          : undefined,
        // A dialog has no chat to say the word in.
        evidence?.canTell
          ? button(yearDoor.here, t('evidence.year.short'), { teamId }, { surface, inputs: 'none' })
          : undefined,
        evidence?.canTell && surface === 'chat'
          ? sayButton(t('assessment.remind.open'), BARE_COMMANDS.assessment[language])
          : undefined,
        ...otherTeams.map(({ id, name }) =>
          button(
            criteriaDoor.here,
            t('criteria.switchTeam', { name }),
            { teamId: id, number: '' },
            { surface, inputs: 'none' },
          ),
        ),
      ],
    ),
  };
}

function counts(t: Words, shown: readonly ShownProposal[]): CardElement {
  const count = (wanted: ShownProposal['kind']) =>
    shown.filter(({ kind }) => kind === wanted).length;
  return note(t('criteria.counts', { computed: count('computed'), partial: count('partial') }));
}

function row(
  language: Language,
  { number }: Criterion,
  { evidence, surface }: CriteriaListView,
): CardElement {
  const t = wordsIn(language);
  const name = t(`criteria.name.${number}`);
  const proposal = evidence?.shown.find(({ criterion }) => criterion === number);
  const data = { teamId: evidence?.team.id ?? '', number };
  return container(
    [
      // Without a full stop, which would make a list of it.
      paragraph(`${number} ${name}`, { color: 'Accent', weight: 'Bolder' }),
      ...(proposal ? [note(stateIn(language, proposal), { spacing: 'None' })] : []),
    ],
    {
      separator: true,
      spacing: 'Small',
      selectAction: button(criteriaDoor.here, t('criteria.open', { number, name }), data, {
        surface,
        inputs: 'none',
      }),
    },
  );
}

/** How a criterion stands, in words: never by colour alone. */
function stateIn(language: Language, proposal: ShownProposal): string {
  const t = wordsIn(language);
  switch (proposal.kind) {
    case 'computed':
      return t('criteria.row.computed', {
        level: proposal.level,
        value: valueIn(language, proposal),
      });
    case 'partial':
      return proposal.missing.includes('judgement')
        ? t('criteria.row.toJudge')
        : t('criteria.row.partial', { missing: missingIn(language, proposal.missing) });
    case 'none':
      return proposal.missing.includes('judgement')
        ? t('criteria.row.people')
        : t('criteria.row.none', { missing: missingIn(language, proposal.missing) });
    case 'few':
      return t('criteria.row.few');
  }
}
