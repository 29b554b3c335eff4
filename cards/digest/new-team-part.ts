import { periodKey } from '../../domain/digest/period-key';
import { weekPeriod } from '../../domain/digest/period-weeks';
import type { Language } from '../../domain/language';
import { weekOf } from '../../domain/local-date';
import { buttonRow, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { dayIn, instantIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { digestDoor } from './digest-actions';
import type { DigestView } from './digest-view';
import { shortPeriodIn } from './digest-words';

/** Of a period before the team: no zeros, but when its own weeks begin and the digest comes. */
export function newTeamPart(language: Language, view: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { began, team, timeZone, surface } = view;
  const first = weekPeriod(weekOf(began.since));
  const title = t('digest.nav.open', { period: shortPeriodIn(language, first) });
  const data = { teamId: team.id, period: periodKey(first) };
  return [
    paragraph(t('digest.newTeam.before', { day: dayIn(language, began.since) })),
    ...(began.firstDigestAt
      ? [
          paragraph(
            t('digest.newTeam.first', {
              time: instantIn(language, began.firstDigestAt, timeZone),
            }),
          ),
        ]
      : []),
    buttonRow([button(digestDoor.here, title, data, { surface, inputs: 'none' })]),
  ];
}
