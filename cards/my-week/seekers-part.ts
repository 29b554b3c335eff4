import { z } from 'zod';
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

export function seekersPart(t: Words, { seekers, team, surface }: MyWeekView): CardElement[] {
  const data = { teamId: team.id, token: seekers.token };
  const save = button(reportSeekers, t('mine.seekersSave'), data, { surface });
  return seekersInput(t, { ...seekers, label: t('mine.seekers') }, save);
}
