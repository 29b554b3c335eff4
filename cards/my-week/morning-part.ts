import { z } from 'zod';
import { buttonRow, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';

export type MorningState = 'on' | 'off';

export const switchMorning = cardAction(
  'settings.morning',
  z.object({ to: z.enum(['on', 'off']), teamsTeamId: z.string(), channelId: z.string() }),
);

/** A coach's own switch among the settings; `back` is what opens them again. */
export function morningPart(
  t: Words,
  state: MorningState,
  { surface, back }: { surface: Surface; back: { teamsTeamId: string; channelId: string } },
): CardElement[] {
  const isOn = state === 'on';
  const title = t(isOn ? 'mine.remind.stop' : 'mine.remind.resume');
  const data = { to: isOn ? 'off' : 'on', ...back };
  return [
    subheading(t('mine.remind.setting')),
    paragraph(t(`mine.remind.state.${state}`), { spacing: 'Small' }),
    buttonRow([button(switchMorning, title, data, { surface, inputs: 'none' })], {
      spacing: 'Small',
    }),
  ];
}
