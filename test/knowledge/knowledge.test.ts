import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import en from '../../cards/locales/en.json';
import fi from '../../cards/locales/fi.json';
import sv from '../../cards/locales/sv.json';
import { LANGUAGES } from '../../domain/language';
import { knowledgeFaults } from '../../storage/answers/article-faults';
import { readKnowledge } from '../../storage/answers/read-articles';
import { printOf, readPrints, runsIn } from '../support/runs-of-words';

const files = readKnowledge('knowledge');
const prints = readPrints(readFileSync('test/knowledge/source-runs.bin'));
const copiedIn = (text: string) => runsIn(text).filter((run) => prints.has(printOf(run)));

describe('the knowledge', () => {
  it('leads nowhere wrong, says nothing twice and fits a phone', () => {
    expect(knowledgeFaults(files)).toEqual([]);
  });

  it('has the 25 criteria and at least 200 articles', () => {
    expect(files.criteria.map(({ criterion }) => criterion)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    expect(files.articles.length).toBeGreaterThanOrEqual(200);
  });

  it('copies no run of eight words from the sources', () => {
    const copied = [
      ...[...files.articles, ...files.criteria, ...files.limits].flatMap(({ id, body }) =>
        LANGUAGES.flatMap((language) => copiedIn(body[language]).map((run) => `${id}: ${run}`)),
      ),
      ...files.criteria.flatMap(({ id, levels, doubt }) =>
        [...levels.map(({ text }) => text.fi), doubt?.fi ?? ''].flatMap((text) =>
          copiedIn(text).map((run) => `${id}: ${run}`),
        ),
      ),
    ];
    expect(copied).toEqual([]);
  });

  it('would notice a copied sentence', () => {
    // Kriteeri 2, level 5, and the words around it as the source prints them.
    const printed =
      'Työhönvalmentajat tekevät työhönvalmennusta vähintään 96 % työajasta. 3. Kokonaisvaltainen palvelu';
    expect(copiedIn(printed).length).toBeGreaterThan(0);
  });

  it('asks no question of two articles', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, questions } of [...files.articles, ...files.criteria, ...files.limits]) {
      for (const text of LANGUAGES.flatMap((language) => questions[language])) {
        const plain = text
          .toLowerCase()
          .replace(/[^\p{L}\d]+/gu, ' ')
          .trim();
        const other = seen.get(plain);
        if (other !== undefined && other !== id) twice.push(`${id} and ${other}: ${text}`);
        seen.set(plain, id);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('the articles about the bot', () => {
  const LOCALES = { fi, sv, en };
  const about = files.articles.filter(({ kind }) => kind === 'botti');

  it.each(LANGUAGES)('call buttons by the words that are on them, in %s', (language) => {
    const words = new Set(textsWithin(LOCALES[language]));
    // What begins small, and what one says of oneself, is to be typed; the rest is pressed.
    const buttons = about.flatMap(({ body }) =>
      [...body[language].matchAll(/\*\*(\p{Lu}[^*]*)\*\*/gu)].map(([, name = '']) => name),
    );
    const pressed = buttons.filter((name) => !/^I am (?!a job coach)/.test(name));
    expect(pressed.length).toBeGreaterThan(10);
    expect(pressed.filter((name) => !words.has(name))).toEqual([]);
  });

  function textsWithin(locale: object): string[] {
    return Object.values(locale).flatMap((value) =>
      typeof value === 'string' ? [value] : textsWithin(value),
    );
  }
});

describe('a broken article', () => {
  const ARTICLE = readFileSync('knowledge/jupiter/jupiter-osaston-paallikko.md', 'utf8');
  const readWith = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    try {
      for (const name of ['documents.yaml', 'laws.yaml', 'changes.yaml']) {
        writeFileSync(join(folder, name), readFileSync(join('knowledge', name)));
      }
      writeFileSync(join(folder, 'article.md'), text);
      return readKnowledge(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('is named with what is wrong in it', () => {
    expect(() => readWith(ARTICLE.replace('kind: paikallinen', 'kind: muu'))).toThrow(
      /article\.md: kind/,
    );
    expect(() => readWith(ARTICLE.replace(/^## sv$/m, '## se'))).toThrow(/no text under ## sv/);
    expect(() => readWith(ARTICLE.replace(/^---\n/, ''))).toThrow(/no front matter/);
  });

  it('is found out when its source or its length is wrong', () => {
    const faults = knowledgeFaults(
      readWith(ARTICLE.replace(/heading: .*/, 'heading: 99. No such').concat(' word'.repeat(130))),
    );
    expect(faults.join('\n')).toMatch(/no heading "99\. No such"/);
    expect(faults.join('\n')).toMatch(/en has \d+ words/);
  });

  it.each([
    ['## fi\n\nKyllä, se on', /fi begins with yes or no/],
    ['## fi\n\nEi: se on', /fi begins with yes or no/],
    ['## sv\n\nNej, den är', /sv begins with yes or no/],
    ['## en\n\nYes. It is', /en begins with yes or no/],
    ['## fi\n\nKuukausittain. Se on', /fi begins with a sentence of one word/],
  ])('is found out when it opens as in %j', (opening, fault) => {
    const heading = opening.slice(0, 5);
    const faults = knowledgeFaults(readWith(ARTICLE.replace(`${heading}\n\n`, `${opening} `)));
    expect(faults.join('\n')).toMatch(fault);
  });

  it.each([
    ['Näin sanoo Rovaniemen kuvaus (001).', /fi calls a source by its number/],
    ['Lähteessä teksti on painettu väärään paikkaan.', /fi tells damage of our copy/],
    ['Julkaisussa luku on kadonnut.', /fi tells damage of our copy/],
  ])('is found out when it says %j', (sentence, fault) => {
    const text = ARTICLE.replace('## fi\n\n', `## fi\n\nPäällikkö valitsee. ${sentence} `);
    expect(knowledgeFaults(readWith(text)).join('\n')).toMatch(fault);
  });

  it.each([
    ['sv', 'Fråga egna kontaktpersonen.', 'den egna kontaktpersonen'],
    ['sv', 'Omavalmentaja överväger.', 'den personliga coachen (omavalmentaja)'],
    ['sv', 'Målet är jobb på öppna arbetsmarknaden.', 'den öppna arbetsmarknaden'],
    ['sv', 'Botten sparar inget.', 'boten'],
    ['en', 'The source does not tell how often.', 'does not say, give or show'],
    ['en', 'Ask the own social worker.', 'named social worker (omatyöntekijä)'],
  ])('is found out when it says, in %s, %j', (language, sentence, better) => {
    const text = ARTICLE.replace(`## ${language}\n\n`, `## ${language}\n\n${sentence} `);
    expect(knowledgeFaults(readWith(text)).join('\n')).toContain(`for "${better}"`);
    expect(knowledgeFaults(readWith(ARTICLE)).join('\n')).not.toContain(`for "${better}"`);
  });

  it('may say that our copy of the text is damaged', () => {
    const sentence = 'Botin tekstikopiossa lähteen rivit ovat sekaisin; tarkista julkaisusta.';
    const text = ARTICLE.replace('## fi\n\n', `## fi\n\nPäällikkö valitsee. ${sentence} `);
    expect(knowledgeFaults(readWith(text))).toEqual(knowledgeFaults(readWith(ARTICLE)));
  });

  it.each([
    ['Näin säätää laki 703/2023.', /names the act 703\/2023, but no laws/],
    ['Tämä muuttui vuonna 2026.', /tells of 2026, but its newest source is of 2006/],
    ['Sen kirjaa omavalmentaja.', /says "omavalmenta" without the note municipal-trial/],
    ['Sen osti ELY-keskus.', /says "ELY" without the note ely/],
  ])('is found out when its sources can not hold %j', (sentence, fault) => {
    const local = ARTICLE.replace('## fi\n\n', `## fi\n\nPäällikkö valitsee. ${sentence} `);
    const general = local.replace('kind: paikallinen', 'kind: menetelmä');
    expect(knowledgeFaults(readWith(general)).join('\n')).toMatch(fault);
    // A local article tells of its own time.
    expect(knowledgeFaults(readWith(local)).join('\n')).not.toMatch(fault);
  });

  it('is found out when it names no source, or an act that is not in the list', () => {
    const bare = ARTICLE.replace(/^sources:\n(?: {2}.*\n)+/m, '');
    expect(knowledgeFaults(readWith(bare)).join('\n')).toMatch(/has no source/);
    const unknown = ARTICLE.replace('changed:', "laws:\n  - law: '1/1900'\nchanged:");
    expect(knowledgeFaults(readWith(unknown)).join('\n')).toMatch(/law 1\/1900 is not there/);
  });
});
