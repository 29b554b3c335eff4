import { firstLetters } from '../../../domain/answers/first-letters';
import en from '../../../domain/answers/thesaurus/en.json';
import fi from '../../../domain/answers/thesaurus/fi.json';
import sv from '../../../domain/answers/thesaurus/sv.json';

describe('the letters that a pattern may begin with', () => {
  it.each([
    ['sa(?:i|anut) potkut', 's'],
    ['(?:otta|löi|heit)\\S* hanskat', 'olh'],
    ['(?:un)?employment (?:office|agency)', 'ue'],
    ['\\bte-?toimisto|[kg]irja', 'tkg'],
    ['(?:a|(?:b|cd)?e) f', 'abce'],
  ])('of %s are %s', (pattern, letters) => {
    expect(firstLetters(pattern).sort()).toEqual([...letters].sort());
  });

  it.each(['.ttä', '\\S+ työ', '(?:työ)?'])('refuses %s', (pattern) => {
    expect(() => firstLetters(pattern)).toThrow(/begins with no letters|nothing at all/);
  });

  it('reads every pattern of the thesaurus', () => {
    for (const [pattern] of [...fi.phrases, ...sv.phrases, ...en.phrases]) {
      expect(firstLetters(String(pattern)).length).toBeGreaterThan(0);
    }
  });
});
