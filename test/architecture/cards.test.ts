import { sourceFilesIn } from './source-files';

/** The kind of an element, an input, an action or a chart. */
const ELEMENT =
  /\btype: '(?:AdaptiveCard|TextBlock|FactSet|Container|Column(?:Set)?|Table(?:Row|Cell)?|ActionSet|(?:Input|Action|Chart|Data)\.[\w.]+)'/;

const elsewhere = ['bot', 'dialogs', 'cards']
  .flatMap(sourceFilesIn)
  .filter(({ path }) => !path.startsWith('cards/kit/'));

// A literal that a callback returns is not checked for unknown properties: `colour` would pass.
it('makes the elements of cards in cards/kit/ alone, where their types hold', () => {
  expect(elsewhere.filter(({ text }) => ELEMENT.test(text)).map(({ path }) => path)).toEqual([]);
});

it('takes types alone from the library of card elements, and in cards/kit/ alone', () => {
  const library = /from '@microsoft\/teams\.cards'/;
  expect(elsewhere.filter(({ text }) => library.test(text)).map(({ path }) => path)).toEqual([]);
  const loads = /import \{[^}]*\} from '@microsoft\/teams\.cards'/;
  const kit = sourceFilesIn('cards/kit');
  expect(kit.some(({ text }) => library.test(text))).toBe(true);
  expect(kit.filter(({ text }) => loads.test(text)).map(({ path }) => path)).toEqual([]);
});
