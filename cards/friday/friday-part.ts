import { z } from 'zod';
import { buttonRow, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';

/** `paused`: by itself, after several questions without an answer. */
export const FRIDAY_STATES = ['on', 'off', 'paused'] as const;
export type FridayState = (typeof FRIDAY_STATES)[number];

export const switchFriday = cardAction(
  'settings.friday',
  z.object({ to: z.enum(['on', 'off']), teamsTeamId: z.string(), channelId: z.string() }),
);

/** A coach's own switch among the settings; `back` is what opens them again. */
export function fridayPart(
  t: Words,
  state: FridayState,
  { surface, back }: { surface: Surface; back: { teamsTeamId: string; channelId: string } },
): CardElement[] {
  const change = (to: 'on' | 'off') =>
    button(switchFriday, t(`prompt.switch.${state}`), { to, ...back }, { surface, inputs: 'none' });
  return [
    subheading(t('prompt.setting')),
    paragraph(t(`prompt.state.${state}`), { spacing: 'Small' }),
    note(t('prompt.settingMeaning')),
    buttonRow([change(state === 'on' ? 'off' : 'on')], { spacing: 'Small' }),
  ];
}
