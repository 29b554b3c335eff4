import type { KnowledgeFiles } from '../../storage/answers/read-articles';

/**
 * `count` questions that no article holds, each once: an example question, and the end of another
 * article's; one in ten in Swedish, one in ten in English.
 */
export function sampleQuestions(files: KnowledgeFiles, count: number): string[] {
  const articles = [...files.articles, ...files.criteria];
  const asked = new Set<string>();
  for (let turn = 0; asked.size < count; turn += 1) {
    const language = turn % 10 === 3 ? 'sv' : turn % 10 === 7 ? 'en' : 'fi';
    const [first, second] = [turn * 7, turn * 13 + 5].map(
      (step) => articles[step % articles.length],
    );
    const own = first?.questions[language] ?? [];
    const other = second?.questions[language] ?? [];
    const end = other[turn % other.length]?.split(' ').slice(-2).join(' ');
    asked.add(`${own[(turn * 3) % own.length]} ${end}`);
    if (turn > count * 20) throw new Error(`Only ${asked.size} questions can be made`);
  }
  return [...asked];
}
