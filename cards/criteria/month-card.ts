import type { Month } from '../../domain/criteria/month';
import type { MonthField, ShownMonth } from '../../domain/criteria/month-form';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fixMarkedNotice } from '../kit/fix-notice';
import { foldedInputs, shownForm } from '../kit/form-inputs';
import { instantIn, monthIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { criteriaDoor, openMonth, saveMonth } from './criteria-actions';
import type { CriteriaTeam } from './criteria-view';
import { MONTH_INPUTS } from './month-inputs';

export interface MonthCardView {
  readonly team: CriteriaTeam;
  readonly month: Month;
  /** Those beside it that can be told, too. */
  readonly previous?: Month | undefined;
  readonly next?: Month | undefined;
  readonly token: string;
  readonly base: ShownMonth;
  readonly form: ShownMonth;
  /** ISO instant of the last change; missing for a month that is not kept. */
  readonly keptAt?: string | undefined;
  readonly wasKept: boolean;
  readonly errors: { readonly [id in MonthField]?: FormError | undefined };
  /** What somebody else stored meanwhile, of the fields that both changed. */
  readonly theirs: { readonly [id in MonthField]?: string | undefined };
  readonly notice?: 'fix' | 'conflict' | 'empty' | undefined;
  readonly timeZone: string;
  readonly surface: Surface;
}

const GROUPS = [
  { id: 'jobs', fields: ['jobs', 'openJobs'] },
  { id: 'first', fields: ['firstMeetingDays', 'waitingDays'] },
  { id: 'teams', fields: ['teams', 'fromTeams', 'fewestPhases', 'mostPhases'] },
  { id: 'time', fields: ['fourMonthsIn', 'metAfterFour', 'coachingPercent', 'communityPercent'] },
] as const;

/** One month's totals on a short card: what every month has in view, the rest behind four buttons. */
export function monthCard(language: Language, view: MonthCardView): CardReply {
  const t = wordsIn(language);
  const { team, month, token, base, form, wasKept, errors, surface } = view;
  const title = t('criteria.month.title', { month: nameOf(language, month) });
  const shown = shownForm(t, MONTH_INPUTS, { form, errorOf: (id) => problemIn(t, view, id) });
  const data = { teamId: team.id, month, token, base, wasKept: wasKept ? 'true' : '' };
  const look = { surface, inputs: 'none' } as const;
  const turnTo = (words: string, to: Month) =>
    button(openMonth, words, { teamId: team.id, month: to }, look);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(t('criteria.month.about', { team: team.name })),
        ...state(language, view),
        ...shown.inputs('openClients', 'workPercent', 'employed'),
        ...GROUPS.flatMap(({ id, fields }) =>
          foldedInputs(language, shown, {
            id,
            title: t(`criteria.month.group.${id}`),
            fields,
            telling: fields.filter((field) => form[field] !== ''),
            isOpen: id === 'jobs' || fields.some((field) => errors[field] ?? view.theirs[field]),
          }),
        ),
        note(t('criteria.month.privacy')),
      ],
      [
        button(saveMonth, t('criteria.month.save'), data, { style: 'positive', surface }),
        view.previous ? turnTo(`‹ ${nameOf(language, view.previous)}`, view.previous) : undefined,
        view.next ? turnTo(`${nameOf(language, view.next)} ›`, view.next) : undefined,
        button(criteriaDoor.here, t('form.cancel'), { teamId: team.id, number: '' }, look),
      ],
    ),
  };
}

export function nameOf(language: Language, month: Month): string {
  return monthIn(language, `${month}-01`);
}

function state(language: Language, view: MonthCardView): CardElement[] {
  const t = wordsIn(language);
  const { notice, keptAt, base, timeZone } = view;
  if (notice === 'fix') return [fixMarkedNotice(t)];
  if (notice) return [paragraph(t(`criteria.month.${notice}`), { weight: 'Bolder' })];
  if (keptAt)
    return [
      note(t('criteria.month.kept', { when: instantIn(language, new Date(keptAt), timeZone) })),
    ];
  return base.openClients === '' ? [] : [paragraph(t('criteria.month.prefilled'))];
}

function problemIn(
  t: Words,
  { errors, theirs }: MonthCardView,
  id: MonthField,
): string | undefined {
  const error = errors[id];
  if (error) return t(`formError.${error}`);
  const stored = theirs[id];
  if (stored === undefined) return undefined;
  return stored === ''
    ? t('criteria.month.theirsEmpty')
    : t('criteria.month.theirs', { value: plain(stored.replace(/\n/g, '; ')) });
}
