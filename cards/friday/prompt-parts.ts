import type { Language } from '../../domain/language';
import { type LocalDate, type Week, weekNumberOf } from '../../domain/local-date';
import { note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button, CardElement } from '../kit/card-element';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import { weekFigure } from '../meetings/week-figure';
import { logPrompted } from './prompt-actions';
import type { PromptView } from './prompt-view';

/** What a button sends of the number in the card, so that what was typed is never left behind. */
export function numberIn({ seekers }: PromptView): object {
  return seekers ? { seekersTeamId: seekers.teamId, seekersBefore: seekers.before } : {};
}

/** Where there is no number to send, `number` is left out. */
export function logButton(t: Words, view: PromptView, number: object = {}): Button | undefined {
  const [first] = view.teams;
  return (
    first &&
    button(
      logPrompted,
      t('mine.log'),
      { week: view.week, teamId: first.teamId, ...number },
      { surface: view.surface, style: 'positive' },
    )
  );
}

export function endedNote(
  t: Words,
  language: Language,
  week: Week,
  endedOn: LocalDate,
): CardElement {
  return note(t('prompt.ended', { week: weekNumberOf(week), day: dayIn(language, endedOn) }));
}

export function weekLines(t: Words, { week, teams }: PromptView): CardElement[] {
  return teams.map((team) => {
    const figure = weekFigure(t, team);
    const number = weekNumberOf(week);
    const label =
      teams.length > 1
        ? t('prompt.teamWeek', { team: team.teamName, week: number })
        : t('mine.week', { week: number });
    return paragraph(`${label}: **${figure}**`, { size: 'Medium' });
  });
}
