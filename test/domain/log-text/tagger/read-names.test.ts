import { join } from 'node:path';
import { localDateOrThrow } from '../../../../domain/local-date';
import { flatten } from '../../../../domain/log-text/flat-text';
import { readEmployer, readLog } from '../../../../domain/log-text/read-log';
import { featuredText } from '../../../../domain/log-text/tagger/featured-text';
import { likelyNames, surestName } from '../../../../domain/log-text/tagger/read-names';

import { readLabelledLines } from '../../../../scripts/read-logs/labelled-line';

const LINES = join(__dirname, '../../../../domain/log-text/training/s-a.jsonl');
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

describe('what is read without the rest', () => {
  const lines = readLabelledLines(LINES)
    .slice(0, 80)
    .map(({ text }) => text);

  it('is the likeliest name where it is sure enough, and none elsewhere', () => {
    for (const least of [0.3, 0.85]) {
      const surest = lines.map((text) => surestName(text, least));
      const likeliest = lines.map((text) =>
        namesIn(text)
          .slice(0, 1)
          .find(({ probability }) => probability >= least),
      );
      expect(surest).toEqual(likeliest);
      expect(new Set(surest.map((name) => name !== undefined))).toEqual(new Set([true, false]));
    }
  });

  it('is the employer of the whole reading', () => {
    const today = localDateOrThrow('2026-11-30');
    const named = lines.flatMap((text) => namesIn(text)[0]?.name ?? []);
    const employers = named.slice(0, 20).map((name) => ({ id: name, name, aliases: [] }));
    const read = lines.map((text) => readLog(text, { today, employers }).employer);
    expect(lines.map((text) => readEmployer(text, { employers }))).toEqual(read);
    expect(new Set(read.map((employer) => employer?.kind)).size).toBeGreaterThan(2);
  });
});
