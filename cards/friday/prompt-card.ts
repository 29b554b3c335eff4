import type { Absence } from '../../domain/digest/coach-week';
import type { Language } from '../../domain/language';
import { type LocalDate, type Week, weekNumberOf } from '../../domain/local-date';
import type { WeekTarget } from '../../domain/meetings/week-target';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { seekersInput } from '../meetings/seekers-input';
import { weekFigure } from '../meetings/week-figure';
import { logPrompted, notAtWork, nothingToAdd, promptSeekers } from './prompt-actions';

/** The week so far in one of the coach's teams. */
export interface TeamWeek {
  readonly teamId: string;
  readonly teamName: string;
  readonly counted: number;
  readonly target: WeekTarget;
  readonly absence?: Absence | undefined;
}

export interface PromptView {
  readonly week: Week;
  /** At least one. */
  readonly teams: readonly TeamWeek[];
  /** 0 for the question; else which reminder of it. */
  readonly nth: number;
  /** The first team whose number of job seekers is not known for the week. */
  readonly seekers?:
    | { readonly teamId: string; readonly value: string; readonly error: boolean }
    | undefined;
  readonly isLate?: boolean | undefined;
  /** Without an answer to this one the questions pause. */
  readonly isLastBeforePause?: boolean | undefined;
  /** Pressed after its midnight: the day it was asked. */
  readonly endedOn?: LocalDate | undefined;
  readonly surface: Surface;
}

/** Friday's question to a coach, or a shorter reminder of it. */
export function promptCard(language: Language, view: PromptView): CardReply {
  const t = wordsIn(language);
  const week = weekNumberOf(view.week);
  const isReminder = view.nth > 0;
  const title = view.endedOn || isReminder ? t('prompt.askWeek', { week }) : t('prompt.ask');
  const body = [
    heading(title),
    view.isLate ? note(t('prompt.late')) : undefined,
    ...(view.endedOn ? [endedNote(t, language, view.week, view.endedOn)] : []),
    ...weekLines(t, view),
    ...(isReminder ? [] : seekersPart(t, view)),
    view.endedOn ? undefined : note(isReminder ? t('prompt.reminder') : t('prompt.untilMidnight')),
    view.isLastBeforePause ? note(t('prompt.lastBeforePause')) : undefined,
  ];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, body, [
      logButton(t, view),
      button(nothingToAdd, t('prompt.nothing'), { week: view.week }, buttonOptions(view)),
      button(notAtWork, t('prompt.absent'), { week: view.week }, buttonOptions(view)),
    ]),
    lasts: true,
  };
}

/** Nothing to add: the week as it stays, and the way to log all the same. */
export function nothingCard(language: Language, view: PromptView): CardReply {
  const t = wordsIn(language);
  const title = t('prompt.nothingTitle', { week: weekNumberOf(view.week) });
  const body = [
    heading(title),
    ...(view.endedOn ? [endedNote(t, language, view.week, view.endedOn)] : []),
    ...weekLines(t, view),
    note(t('prompt.nothingHint')),
  ];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, body, [logButton(t, view)]),
    lasts: true,
  };
}

function buttonOptions({ surface }: PromptView) {
  return { surface, inputs: 'none' } as const;
}

function logButton(t: Words, view: PromptView): Button | undefined {
  const [first] = view.teams;
  return (
    first &&
    button(
      logPrompted,
      t('mine.log'),
      { week: view.week, teamId: first.teamId },
      { ...buttonOptions(view), style: 'positive' },
    )
  );
}

function endedNote(t: Words, language: Language, week: Week, endedOn: LocalDate): CardElement {
  return note(t('prompt.ended', { week: weekNumberOf(week), day: dayIn(language, endedOn) }));
}

function weekLines(t: Words, { week, teams }: PromptView): CardElement[] {
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

function seekersPart(t: Words, { seekers, teams, week, surface }: PromptView): CardElement[] {
  if (!seekers) return [];
  const team = teams.find(({ teamId }) => teamId === seekers.teamId);
  const label =
    team && teams.length > 1 ? t('prompt.teamSeekers', { team: team.teamName }) : t('mine.seekers');
  const state = seekers.value !== '' && !seekers.error ? 'fromBefore' : 'unknown';
  const data = { week, teamId: seekers.teamId };
  const save = button(promptSeekers, t('mine.seekersSave'), data, { surface });
  return seekersInput(t, { ...seekers, label, state }, save);
}
