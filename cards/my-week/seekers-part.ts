import { z } from 'zod';
import { buttonRow, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { typed } from '../kit/typed';
import type { Words } from '../kit/wording';
import { seekersInput } from '../meetings/seekers-input';
import type { MyWeekView } from './my-week-view';

export const reportSeekers = cardAction(
  'mine.seekers',
  z.object({ teamId: z.string(), token: z.string(), seekers: typed }),
);

/** Shows the field of a number that is not asked for at the moment. */
export const askSeekers = cardAction('mine.ask', z.object({ teamId: z.string() }));

/** Asks for the number about once a month; in between it tells what is known. */
export function seekersPart(t: Words, { seekers, team, surface }: MyWeekView): CardElement[] {
  const data = { teamId: team.id, token: seekers.token };
  if (seekers.isAsked || seekers.error) {
    const save = button(reportSeekers, t('mine.seekersSave'), data, { surface });
    return seekersInput(t, { ...seekers, label: t('mine.seekers') }, save);
  }
  const { value, doesEase } = seekers;
  const look = { surface, inputs: 'none' } as const;
  const same = button(
    reportSeekers,
    t('mine.seekersSame', { seekers: value }),
    { ...data, seekers: value },
    look,
  );
  const change = button(askSeekers, t('mine.seekersChange'), { teamId: team.id }, look);
  return [
    note(knownOf(t, seekers)),
    buttonRow([...(doesEase ? [same] : []), change], { spacing: 'Small' }),
  ];
}

function knownOf(t: Words, { value, state, doesEase, toldIn }: MyWeekView['seekers']): string {
  if (state === 'kept') return t('mine.seekersNow', { seekers: value });
  const told = t('mine.seekersTold', { seekers: value, week: toldIn });
  return doesEase ? `${told} ${t('mine.seekersEase')}` : told;
}
