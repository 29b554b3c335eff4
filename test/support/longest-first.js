const { join } = require('node:path');
const { default: TestSequencer } = require('@jest/test-sequencer');

/**
 * What takes longest. Jest begins with the largest files until it has timings of its own, which a
 * fresh machine has not: one of these begun last would run on alone when all others have ended.
 */
const LONGEST = [
  'bot/outbox/kill',
  'chaos/chaos',
  'bot/outbox/digest-year',
  'cards/answers/answer-card',
  'dialogs/readiness/privacy',
  'knowledge/qa',
  'bot/demo/demo',
  'storage/collection/crash',
  'dialogs/cosmos-smoke',
].map((name) => join('test', `${name}.test.ts`));

module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
