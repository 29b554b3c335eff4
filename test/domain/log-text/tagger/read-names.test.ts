import { flatten } from '../../../../domain/log-text/flat-text';
import { featuredText } from '../../../../domain/log-text/tagger/featured-text';
import { likelyNames } from '../../../../domain/log-text/tagger/read-names';

const namesIn = (text: string) => likelyNames(featuredText(text, flatten(text)));

it.each([
  ['Kirjaa puh Bittipaja Kuura: ei nyt', 'Bittipaja Kuura'],
  ['soitin eilen puutarha vihertupaan, palataan keväällä', 'Puutarha Vihertupa'],
  ['träffa chefen på Solbackens Bageri igår', 'Solbackens Bageri'],
  ['phoned Harbour Lights Laundry, not now', 'Harbour Lights Laundry'],
])('%s: the likeliest names have %s among them', (text, name) => {
  const [first, second, third] = namesIn(text);
  expect([first, second, third].map((likely) => likely?.name)).toContain(name);
});

it('probabilities fall and add up to no more than 1', () => {
  const probabilities = namesIn('kävin Kahvila Kuusessa ja Leipomo Pullassa').map(
    ({ probability }) => probability,
  );
  expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
  expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.0001);
});

it.each(['', '   ', '…', '👩‍💼', '& & &'])('of %j there is no name', (text) => {
  expect(namesIn(text)).toEqual([]);
});
