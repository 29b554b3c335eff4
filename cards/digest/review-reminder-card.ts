import { periodKey } from '../../domain/digest/period-key';
import { weekPeriod } from '../../domain/digest/period-weeks';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { AdaptiveCard } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { digestDoor } from './digest-actions';
import { periodIn } from './digest-words';

export interface ReviewReminderView {
  readonly team: { readonly id: string; readonly name: string };
  readonly week: Week;
  /** It is late. */
  readonly notices: readonly string[];
}

/** Leads to the week, which takes this card's place: it is marked where it is seen. */
export function reviewReminderCard(language: Language, view: ReviewReminderView): AdaptiveCard {
  const t = wordsIn(language);
  const { team, week } = view;
  const period = weekPeriod(week);
  const place = { teamId: team.id, period: periodKey(period) };
  return adaptiveCard(
    language,
    [
      heading(t('digest.reminder.title', { week: weekNumberOf(week), team: team.name })),
      note(periodIn(language, period)),
      ...view.notices.map((text) => note(text)),
      paragraph(t('digest.reminder.text', { week: weekNumberOf(week) })),
    ],
    [
      button(digestDoor.here, t('digest.reminder.open'), place, {
        style: 'positive',
        inputs: 'none',
      }),
    ],
  );
}
