import { flatten } from '../../../domain/log-text/flat-text';

it.each([
  ['Kävin LIDLISSÄ', 'kävin lidlissä'],
  ['İzmir Oy', 'ƀzmir oy'],
  ['שלום Pori', 'ƀƀƀƀ pori'],
  ['𝒜b 👋 3×4', 'ƀƀb 👋 3*4'],
])('%s is flattened in place', (text, flat) => {
  expect(flatten(text)).toBe(flat);
  expect(flatten(text)).toHaveLength(text.length);
});
