import { castsIn, codeOf } from './casts';
import { sourceFilesIn } from './source-files';

// A dollar before a brace in a plain string looks like a mistake to the linter.
const withDollars = (text: string) => text.replaceAll('§', '$');

it.each(['bot', 'cards', 'dialogs', 'domain', 'storage', 'scripts', 'test'])(
  'casts nothing in %s/: a type is what was checked',
  (folder) => {
    const files = sourceFilesIn(folder).filter(({ path }) => !path.startsWith('test/support/'));
    const casts = files.flatMap(({ path, text }) =>
      castsIn(text).map((line) => `${path}: ${line}`),
    );
    expect(casts).toEqual([]);
  },
);

describe('the scanner of casts', () => {
  it.each([
    'const a = b as string;',
    'const a = [b] as unknown[];',
    'const a = f(b) as { c: string };',
    'const a = b as\n  A;',
    'const a = `x §{b as string} y`;',
    "const a = 'it is' as A;",
    'const a = b as A & B;',
    'return <A>b;',
    'const a = <A>{};',
    'const a = /x/.exec(b) as A;',
    'const a = b as never;',
    "import { b as c } from './b';\nconst a = c as A;",
  ])('sees %j', (text) => {
    expect(castsIn(withDollars(text))).toHaveLength(1);
  });

  it.each([
    'const a = [1, 2] as const;',
    "import { a as b } from './a';",
    "import type { A as B, C } from './a';",
    "import * as a from './a';",
    "export { a as b } from './a';",
    "export * as a from './a';",
    '// as a rule\n/* b as string */',
    "const a = 'b as string';",
    'const a = `b as string`;',
    'const a = `§{b} as string`;',
    'const a = "it\'s b as string";',
    'const a = /b as c/;',
    'const a = { b: 1 } satisfies A;',
    'const a = <T>(b: T): T => b;',
    'const a = new Map<string, A>();',
    'const a = f<A>(b);',
    'if (a < B && c > d) e();',
    "const a = b.replace(/'/g, `§{c / d}`); // as told",
    'const a = { as: 1 };',
  ])('does not take %j for one', (text) => {
    expect(castsIn(withDollars(text))).toEqual([]);
  });

  it('leaves code and what is put into a template, nested ones too', () => {
    expect(codeOf(withDollars('a(`x §{b(`y §{c} z`)} w`, "d");'))).toBe(
      withDollars("a(`§{b(`§{c}``)}``, '');"),
    );
  });
});
