import { openMonth, saveMonth } from '../../cards/criteria/criteria-actions';
import { type MonthCardView, monthCard, nameOf } from '../../cards/criteria/month-card';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { isMonth, type Month, monthsOver } from '../../domain/criteria/month';
import {
  MONTH_FIELDS,
  monthFormOf,
  newMonthForm,
  type ShownMonth,
} from '../../domain/criteria/month-form';
import type { KeptMonth, MonthRefusal } from '../../domain/criteria/tell-month';
import { builtOf } from '../../domain/kit/records';
import { canTellMonth } from '../../domain/permissions';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { showCriteria } from './show-criteria';

/** How far back a month's totals can be told or corrected. */
const MONTHS = 12;

/** The month's totals, told by a leader and corrected later. */
export const tellMonthRoutes: readonly Route[] = [
  onAction(openMonth, async (turn, { teamId, month: asked }, services) => {
    const team = toldTeam(turn, teamId);
    if (!team) return notAllowed(turn);
    const months = monthsOver(turn.today, MONTHS);
    const month = asked === '' ? months.at(-1) : months.find((known) => known === asked);
    if (!month) return { kind: 'text', text: wordsIn(turn.language)('criteria.month.ahead') };
    return showMonth(turn, { team, month }, services);
  }),
  onAction(saveMonth, async (turn, data, services) => {
    const { teamId, month, token, base, wasKept } = data;
    const team = toldTeam(turn, teamId);
    if (!team) return notAllowed(turn);
    if (!isMonth(month) || !monthsOver(turn.today, MONTHS).includes(month))
      return errorCard(turn.language, { kind: 'misunderstood' });
    const mine = formIn(data);
    const edit = {
      month,
      base: formIn(base),
      mine,
      wasKept: wasKept === 'true',
      byId: turn.who.id,
      at: turn.now,
    };
    const outcome = await services.store.monthTotals.tell(team.id, token, edit);
    const isSettled = outcome.kind !== 'refused' || outcome.refusal.kind === 'unchanged';
    if (isSettled) {
      const saved = outcome.kind === 'refused' ? 'unchanged' : 'saved';
      const words = { month: nameOf(turn.language, month) };
      const notice = wordsIn(turn.language)(`criteria.month.${saved}`, words);
      return { ...(await showCriteria(turn, { team, notice }, services)), lasts: true };
    }
    const same = { base: edit.base, wasKept: edit.wasKept, form: mine };
    const again = afterRefusal(outcome.refusal, same);
    return formReply(turn, { team, month }, services, { ...again, token });
  }),
];

function toldTeam({ access, teams }: Turn, teamId: string): CoachingTeam | undefined {
  return teams.find(({ id }) => id === teamId && canTellMonth(access, id));
}

async function showMonth(
  turn: Turn,
  place: { team: CoachingTeam; month: Month },
  services: Lent,
): Promise<Reply> {
  const { team, month } = place;
  const [first = month] = monthsOver(turn.today, MONTHS);
  const kept = await services.store.monthTotals.between(team.id, first, month);
  const own = kept.find(({ totals }) => totals.month === month);
  const form = own ? monthFormOf(own.totals) : newMonthForm(latest(kept), workPercentOf(team));
  return formReply(turn, place, services, {
    token: formIdFor(turn),
    base: form,
    form,
    keptAt: own?.at,
    wasKept: own !== undefined,
    errors: {},
    theirs: {},
  });
}

function latest(kept: readonly KeptMonth[]) {
  return kept.at(-1)?.totals;
}

/** The coaches' working time by the roster, in percent of one full-time coach. */
function workPercentOf(team: CoachingTeam): number {
  return coachesOf(team).reduce((sum, { sharePercent = 100 }) => sum + sharePercent, 0);
}

function formIn(data: ShownMonth): ShownMonth {
  return builtOf<ShownMonth>(MONTH_FIELDS, (id) => data[id]);
}

type AfterRefusal = Pick<
  MonthCardView,
  'base' | 'wasKept' | 'form' | 'errors' | 'theirs' | 'notice'
>;

/** The same form with everything typed, and what to do about it. */
function afterRefusal(
  refusal: Exclude<MonthRefusal, { kind: 'unchanged' }>,
  same: Pick<MonthCardView, 'base' | 'wasKept' | 'form'>,
): AfterRefusal {
  switch (refusal.kind) {
    case 'invalid':
      return { ...same, errors: refusal.errors, theirs: {}, notice: 'fix' };
    case 'empty':
      return { ...same, errors: {}, theirs: {}, notice: 'empty' };
    case 'conflict': {
      // From now on the form knows theirs: saving it again replaces that knowingly.
      const theirs = Object.fromEntries(refusal.fields.map((id) => [id, refusal.theirs[id]]));
      const { theirs: base, form } = refusal;
      return { base, wasKept: true, form, errors: {}, theirs, notice: 'conflict' };
    }
  }
}

function formReply(
  { language, surface, today }: Turn,
  { team, month }: { team: CoachingTeam; month: Month },
  { timeZone }: Lent,
  view: Omit<MonthCardView, 'team' | 'month' | 'previous' | 'next' | 'timeZone' | 'surface'>,
): Reply {
  const months = monthsOver(today, MONTHS);
  const at = months.indexOf(month);
  return monthCard(language, {
    ...view,
    team,
    month,
    previous: months[at - 1],
    next: months[at + 1],
    timeZone,
    surface,
  });
}
