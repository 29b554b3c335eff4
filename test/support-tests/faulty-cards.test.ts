import { faultsOfButtons } from '../support/faulty-cards';

const cardWith = (input: string, data: object) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: input, label: 'x' }],
  actions: [{ type: 'Action.Execute', title: 'Tallenna', verb: 'meeting.save', data }],
});

it('finds an input or a datum that its button does not declare, and a button without a route', () => {
  expect(faultsOfButtons(cardWith('place', { verb: 'meeting.save', teamId: 't' }))).toEqual([]);
  expect(faultsOfButtons(cardWith('plaec', {}))).toEqual([
    'meeting.save does not know plaec, which "Tallenna" sends',
  ]);
  expect(faultsOfButtons(cardWith('place', { personId: 'x' }))).toEqual([
    'meeting.save does not know personId, which "Tallenna" sends',
  ]);
  const unknown = { type: 'Action.Submit', title: 'Pois', data: { verb: 'no.such' } };
  expect(faultsOfButtons({ type: 'AdaptiveCard', actions: [unknown] })).toEqual([
    'no route for the button "Pois" (no.such)',
  ]);
});
