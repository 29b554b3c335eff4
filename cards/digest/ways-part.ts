import type { Period } from '../../domain/digest/period';
import { periodKey } from '../../domain/digest/period-key';
import { weekPeriod } from '../../domain/digest/period-weeks';
import type { Language } from '../../domain/language';
import { buttonRow, container, note, subheading } from '../kit/adaptive-card';
import { button, toggleButton } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import { type Words, wordsIn } from '../kit/wording';
import { trackingButton } from '../workbooks/download';
import { digestDoor } from './digest-actions';
import type { DigestView } from './digest-view';
import { shortPeriodIn, weekNumbers } from './digest-words';
import { inRows } from './in-rows';
import { otherUnreviewedWeeks } from './unreviewed-weeks';

const OTHERS = 'otherPeriods';

/** Where one may go from a digest in one row: beside it, to other periods and teams, to the table. */
export function waysPart(language: Language, view: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { team, beside, figures, surface } = view;
  const go = goFrom(view);
  const { previous, next } = beside;
  const back = t('digest.nav.previous', { period: previous && shortPeriodIn(language, previous) });
  const on = t('digest.nav.next', { period: next && shortPeriodIn(language, next) });
  return [
    buttonRow(
      [
        ...(previous ? [go(back, previous)] : []),
        ...(next ? [go(on, next)] : []),
        toggleButton(t('digest.nav.others'), [OTHERS], t('digest.nav.othersHint')),
        trackingButton(t, { teamId: team.id, period: figures.period, surface }),
      ],
      { spacing: 'Medium' },
    ),
    container(othersOf(t, language, view), { id: OTHERS, isVisible: false }),
  ];
}

function othersOf(t: Words, language: Language, view: DigestView): CardElement[] {
  const { beside, figures, otherTeams } = view;
  const go = goFrom(view);
  const opens = (period: Period) =>
    go(t('digest.nav.open', { period: shortPeriodIn(language, period) }), period);
  const unreviewed = otherUnreviewedWeeks(figures);
  return [
    subheading(t('digest.nav.others')),
    ...inRows(beside.around.map(opens)),
    ...(unreviewed.length > 0
      ? [note(t('digest.review.others', { weeks: weekNumbers(unreviewed) }))]
      : []),
    // Each is marked where it is seen: one press here would tick off what nobody has looked at.
    ...inRows(unreviewed.map((week) => opens(weekPeriod(week)))),
    ...inRows(
      otherTeams.map(({ id, name }) => go(t('meeting.switchTeam', { name }), figures.period, id)),
    ),
  ];
}

function goFrom({ team, surface }: DigestView) {
  return (title: string, period: Period, teamId = team.id): Button =>
    button(
      digestDoor.here,
      title,
      { teamId, period: periodKey(period) },
      { surface, inputs: 'none' },
    );
}
