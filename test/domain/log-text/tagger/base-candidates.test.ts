import { baseCandidates } from '../../../../domain/log-text/tagger/base-candidates';

it.each([
  ['leipomossa', 'leipomo'],
  ['leipomos', 'leipomo'],
  ['turpeella', 'turve'],
  ['rattaalla', 'ratas'],
  ['orvokin', 'orvokki'],
  ['telakkaan', 'telakka'],
  ['telakalle', 'telakka'],
  ['lahteen', 'lahti'],
  ['hernekselle', 'hernes'],
  ['huovisessa', 'huovinen'],
  ['palveluihin', 'palvelut'],
  ['safareilta', 'safarit'],
  ['grilliin', 'grill'],
  ['oy:lle', 'oy'],
  ["kalle's", 'kalle'],
  ['puutarha', 'puutarha'],
])('%s may be a form of %s', (form, base) => {
  expect(baseCandidates(form).map(({ text }) => text)).toContain(base);
});

it('a mark alone stays as it is', () => {
  expect(baseCandidates('&').map(({ text }) => text)).toEqual(['&']);
});
