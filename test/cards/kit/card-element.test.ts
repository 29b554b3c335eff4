import { z } from 'zod';
import {
  adaptiveCard,
  buttonRow,
  column,
  container,
  note,
  paragraph,
} from '../../../cards/kit/adaptive-card';
import { button } from '../../../cards/kit/buttons';
import { cardAction } from '../../../cards/kit/card-action';
import type { Button, CardElement } from '../../../cards/kit/card-element';
import { barChart, figureTable } from '../../../cards/kit/figure-table';
import { dateInput } from '../../../cards/kit/inputs';

// `npm run types` is what fails: an unneeded `@ts-expect-error` is an error as well.
it('does not compile with a misspelt property or a word that Teams does not know', () => {
  const field = { id: 'metOn', label: 'Päivä', value: '' };
  const press = button(cardAction('a.b', z.object({})), 'Tallenna');
  const texts = [
    // @ts-expect-error: color
    paragraph('teksti', { colour: 'Good' }),
    // @ts-expect-error: 'Large'
    paragraph('teksti', { size: 'Hugee' }),
    // @ts-expect-error: 'Small', with a capital
    note('teksti', { spacing: 'small' }),
    // @ts-expect-error: isVisible
    note('teksti', { visible: false }),
  ];
  const elements = [
    // @ts-expect-error: 'emphasis', in lower case
    container(texts, { style: 'Emphasis' }),
    // @ts-expect-error: a button is no element
    container([press]),
    // @ts-expect-error: an element is no button
    buttonRow([note('teksti')]),
    // @ts-expect-error: spacing
    buttonRow([press], { space: 'Small' }),
    // @ts-expect-error: a column stands in columns alone
    container([column(texts, {})]),
    // @ts-expect-error: max
    ...dateInput(field, { latest: '2026-11-30' }),
    // @ts-expect-error: colorSet
    barChart({ title: 'Viikot', colourSet: 'diverging' }, figureTable([], [])),
  ];
  // @ts-expect-error: style
  const loud = button(cardAction('a.b', z.object({})), 'Tallenna', {}, { stile: 'positive' });
  // @ts-expect-error: an image is none of the elements that our cards are made of
  const image: CardElement = { type: 'Image', url: '' };
  // @ts-expect-error: iconUrl
  const icon: Button = { type: 'Action.OpenUrl', url: '', iconURL: '' };
  // @ts-expect-error: the actions are buttons
  const card = adaptiveCard('fi', elements, [note('teksti')]);
  expect([...texts, loud, image, icon, card].filter((made) => made === undefined)).toEqual([]);
});
