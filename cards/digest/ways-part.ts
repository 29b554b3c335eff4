import type { Period } from '../../domain/digest/period';
import { periodKey } from '../../domain/digest/period-key';
import type { Language } from '../../domain/language';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { trackingButton } from '../workbooks/download';
import { digestDoor } from './digest-actions';
import type { DigestView } from './digest-view';
import { shortPeriodIn } from './digest-words';
import { inRows } from './in-rows';

/** Where one may go from a digest: the periods beside and around it, the table, other teams. */
export function waysPart(language: Language, view: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { team, otherTeams, beside, figures, surface } = view;
  const go = (title: string, period: Period, teamId = team.id) =>
    button(
      digestDoor.here,
      title,
      { teamId, period: periodKey(period) },
      { surface, inputs: 'none' },
    );
  const { previous, next, around } = beside;
  const back = t('digest.nav.previous', { period: previous && shortPeriodIn(language, previous) });
  const on = t('digest.nav.next', { period: next && shortPeriodIn(language, next) });
  return [
    ...inRows([...(previous ? [go(back, previous)] : []), ...(next ? [go(on, next)] : [])]),
    ...inRows([
      ...around.map((period) =>
        go(t('digest.nav.open', { period: shortPeriodIn(language, period) }), period),
      ),
      trackingButton(t, { teamId: team.id, period: figures.period, surface }),
    ]),
    ...inRows(
      otherTeams.map(({ id, name }) => go(t('meeting.switchTeam', { name }), figures.period, id)),
    ),
  ];
}
