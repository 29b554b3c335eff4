import { decide } from '../../../domain/answers/decide';
import { expandQuestion } from '../../../domain/answers/expand-question';
import { rank } from '../../../domain/answers/rank';
import { readQuestion } from '../../../domain/answers/read-question';
import { signalsOf } from '../../../domain/answers/read-signals';
import { realKnowledge } from '../../support/real-knowledge';

/** The signals of a question, had nothing but the entry been found for it. */
function signals(text: string, entryId: string) {
  const { vocabulary } = realKnowledge;
  const reading = readQuestion(text, vocabulary, 'fi');
  const question = expandQuestion(reading, vocabulary);
  const entry = realKnowledge.entry(entryId);
  if (!entry) throw new Error(`no entry ${entryId}`);
  const asked = { share: 0, kin: 0, nearest: 0, times: 0 };
  const only = [{ prepared: realKnowledge.prepared(entry), found: 1, likely: 1, kin: 1, asked }];
  const ranked = rank(only, question, reading, vocabulary);
  const learned = { sense: { none: 0 }, asked: { unanswered: 0, nearest: 0 } };
  return signalsOf(reading, question, ranked, learned, vocabulary);
}

describe('what tells that a text does not answer', () => {
  it('is that the counted thing has no number close to it', () => {
    const apart = (text: string) => signals(text, 'helsinki-tulokset')?.countedApart;
    expect(apart('montako hakemusta helsingissä lähetettiin')).toBe(1);
    expect(apart('montako työllistyi helsingissä')).toBe(0);
    expect(signals('montako kuntaa satakunnassa on', 'satakunta-alue')?.countedApart).toBe(0);
  });

  it('is a rate that is asked and not given', () => {
    expect(signals('montako työllistyi per asiakas', 'helsinki-tulokset')?.noRate).toBe(1);
    expect(signals('montako työllistyi', 'helsinki-tulokset')?.noRate).toBe(0);
  });

  it('is a sum of money in a text that has none', () => {
    expect(signals('mikä oli hankkeen budjetti', 'helsinki-hanke')?.noSum).toBe(1);
    expect(signals('mikä oli hankkeen budjetti', 'ph-avustus')?.noSum).toBe(0);
  });

  it('is a figure asked of an article that is never asked for one', () => {
    expect(signals('montako ryhmäohjaajaa on', 'jupiter-ryhmaohjaaja')?.neverAsked).toBe(1);
    expect(signals('montako työllistyi', 'helsinki-tulokset')?.neverAsked).toBe(0);
  });

  it('is a region that the article is not of, when a figure is asked', () => {
    expect(signals('montako asiakasta rovaniemellä', 'helsinki-tulokset')?.figureOfRegion).toBe(1);
    expect(signals('montako asiakasta helsingissä', 'helsinki-tulokset')?.figureOfRegion).toBe(0);
  });

  it('cannot be told when only limits are found', () => {
    expect(signals('montako valmentajaa helsingissä', 'raja-puuttuu-helsinki-valmentajat')).toBe(
      undefined,
    );
  });
});

describe('what a reader gets by the chances', () => {
  /** Two entries that are about as likely, with these chances. */
  function decided(best: number, shown: number, three: number) {
    const { vocabulary } = realKnowledge;
    const reading = readQuestion('kuka auttaa jos jaksaminen on koetuksella', vocabulary, 'fi');
    const question = expandQuestion(reading, vocabulary);
    const asked = { share: 0, kin: 0, nearest: 0, times: 0 };
    const two = ['ph-omatyontekija', 'lomake-opintosuunnitelma'].flatMap((id) => {
      const entry = realKnowledge.entry(id);
      if (!entry) throw new Error(`no entry ${id}`);
      const prepared = realKnowledge.prepared(entry);
      return [{ prepared, found: 1, likely: 0.5, kin: 0.5, asked }];
    });
    const ranked = rank(two, question, reading, vocabulary);
    return decide(reading, ranked, { best, shown, three }, realKnowledge).kind;
  }

  it('is an answer when something shown likely answers, though the best alone may not', () => {
    expect(decided(0.3, 0.9, 0.9)).toBe('answer');
  });

  it('is a question back when only a choice is likely right, and nothing when not even that', () => {
    expect(decided(0.3, 0.5, 0.9)).toBe('askBack');
    expect(decided(0.1, 0.2, 0.2)).toBe('decline');
  });
});
