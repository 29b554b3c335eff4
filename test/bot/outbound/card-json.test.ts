import { attachmentOf, isTooLarge, jsonAround } from '../../../bot/outbound/card-json';
import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';

/** A card that counts how often its JSON is asked for. */
function countedCard(text: string) {
  const counted = { times: 0 };
  const card = {
    toJSON() {
      counted.times += 1;
      return { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] };
    },
  };
  return { card, counted };
}

describe('a card on its way out', () => {
  it('is written once, however often it is measured and sent', () => {
    const { card, counted } = countedCard('Tallennettu');
    expect(isTooLarge(card)).toBe(false);
    for (let n = 0; n < 3; n += 1) jsonAround(card, (slot) => attachmentOf(slot));
    expect(counted.times).toBe(1);
  });

  it.each(['plain', '$& $1 $$ `', '"quoted" \\ \n', 'ä€😀'])(
    'is the same JSON as if all were written at once: %j',
    (text) => {
      const { card } = countedCard(text);
      const around = (content: object | string) => ({ summary: text, content: [content, 'end'] });
      expect(JSON.parse(jsonAround(card, around))).toEqual(
        JSON.parse(JSON.stringify(around(card))),
      );
    },
  );

  it('is too large by its own JSON, whatever is around it', () => {
    const empty = JSON.stringify(countedCard('').card).length;
    expect(isTooLarge(countedCard('x'.repeat(CARD_LIMIT - empty)).card)).toBe(false);
    expect(isTooLarge(countedCard('x'.repeat(CARD_LIMIT - empty + 1)).card)).toBe(true);
  });
});
