import { CORE_SCHEMA, load } from 'js-yaml';
import { accept, answer, claim } from '../../../domain/tickets/decisions';
import { draftArticle } from '../../../domain/tickets/draft-article';
import type { Ticket } from '../../../domain/tickets/ticket';
import { asked, changed, pressOn } from './tickets';

function acceptedWith(text: string, changes: Partial<Ticket> = {}): Ticket {
  const question = { ...asked, ...changes };
  const claimed = changed(claim(question, pressOn(question, 'expert')));
  const answered = changed(answer(claimed, pressOn(claimed, 'expert'), text));
  return changed(accept(answered, pressOn(answered, 'asker')));
}

/** Front matter and the three parts, as the reader of `knowledge/` cuts them. */
function partsOf(text: string) {
  const [, front = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const parts = rest.split(/^## (?=fi$|sv$|en$)/m).slice(1);
  return {
    head: load(front, { schema: CORE_SCHEMA }),
    parts: parts.map((part) => [part.slice(0, 2), part.slice(3).trim()]),
  };
}

it('an accepted answer becomes a file that is clearly a draft and names nobody', () => {
  const draft = draftArticle(acceptedWith('Lomake A.\n\nJa liite.', { articleId: 'lomakkeet' }));
  expect(draft?.fileName).toBe('luonnos-mika-lomake-kun-asiakas-sai-tyopaikan.md');
  const { head, parts } = partsOf(draft?.text ?? '');
  expect(head).toMatchObject({
    id: 'luonnos-mika-lomake-kun-asiakas-sai-tyopaikan',
    draft: true,
    kind: 'TODO',
    title: { fi: asked.question, sv: 'TODO', en: 'TODO' },
    questions: { fi: [asked.question], sv: ['TODO'], en: ['TODO'] },
    sources: [],
    related: ['lomakkeet'],
  });
  expect(parts).toEqual([
    ['fi', 'Lomake A.\n\nJa liite.'],
    ['sv', 'TODO'],
    ['en', 'TODO'],
  ]);
  expect(draft?.text).not.toMatch(/Nimi|asker|expert/);
});

it('what was typed stays words: no front matter, heading or YAML of its own', () => {
  const draft = draftArticle(
    acceptedWith('Ensin.\n---\nid: toinen\n## sv\nFel', {
      question: 'a: "b"\n- c # {d} \\ e',
      language: 'sv',
    }),
  );
  const { head, parts } = partsOf(draft?.text ?? '');
  expect(head).toMatchObject({ title: { sv: 'a: "b" - c # {d} \\ e', fi: 'TODO' } });
  expect(parts.map(([language]) => language)).toEqual(['fi', 'sv', 'en']);
  expect(parts[1]?.[1]).toContain('\\## sv');
});

it('there is no draft before the answer was accepted', () => {
  expect(draftArticle(asked)).toBeUndefined();
});

it('a question without letters has a file name too', () => {
  expect(draftArticle(acceptedWith('A', { question: '???' }))?.fileName).toBe('luonnos-kysymys.md');
});
