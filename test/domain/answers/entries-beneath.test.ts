import { entriesBeneath } from '../../../domain/answers/entries-beneath';
import type { AnswerEntry } from '../../../domain/answers/entry';
import { realKnowledge } from '../../support/real-knowledge';

function entry(id: string): AnswerEntry {
  const found = realKnowledge.entry(id);
  if (!found || found.kind === 'limit') throw new Error(`no entry ${id}`);
  return found;
}
function beneath(best: string, below: readonly (readonly [string, number])[], isSure: boolean) {
  const ranked = [[best, 5] as const, ...below].map(([id, score]) => ({
    prepared: realKnowledge.prepared(entry(id)),
    score,
  }));
  const reading = { language: 'fi', regions: [] } as const;
  return entriesBeneath(entry(best), reading, ranked, { score: 5, isSure }).map(({ id }) => id);
}

describe('beneath the best article', () => {
  const PART = 'kriteeri-01-osa-aikainen';

  it('stands what comes close, from further down when the best is not sure', () => {
    const further = [['kriteeri-02-muut-tyot', 2.5]] as const;
    expect(beneath(PART, further, true)).toEqual([]);
    expect(beneath(PART, further, false)).toEqual(['kriteeri-02-muut-tyot']);
  });

  it('stands its own criterion, and no other', () => {
    const criteria = [['kriteeri-02', 4.8] as const, ['kriteeri-01', 4.7] as const];
    expect(beneath(PART, criteria, true)).toEqual(['kriteeri-01']);
  });

  it('stands no more than fits on a phone, two at most', () => {
    const words = (id: string) => entry(id).body.fi.split(/\s+/).length;
    const long = realKnowledge.entries
      .flatMap(({ kind, id }) => (kind === 'article' ? [id] : []))
      .sort((a, b) => words(b) - words(a));
    const close = (ids: readonly string[]) => ids.map((id) => [id, 4.9] as const);
    const [best = '', ...others] = long.slice(0, 4);
    const shown = [best, ...beneath(best, close(others), true)];
    expect(shown.reduce((sum, id) => sum + words(id), 0)).toBeLessThanOrEqual(200);
    expect(beneath('kriteeri-01-osa-aikainen', close(long.slice(-9)), true)).toHaveLength(2);
  });
});
