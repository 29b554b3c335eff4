import { type Mark, readMark } from '../../../domain/assessments/mark';
import { resultOf } from '../../../domain/assessments/result';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../../domain/criteria/criterion';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { LIITE_9 } from '../../support/liite9';

const { known, given, possible } = resultOf(
  new Map<CriterionNumber, Mark>(
    CRITERION_NUMBERS.flatMap((number) => {
      const mark = readMark(LIITE_9[number] ?? '');
      return mark ? [[number, mark] as const] : [];
    }),
  ),
);

describe('the answer to how many points the audit of the source gave', () => {
  let bot: BotUnderTest;

  beforeEach(async () => {
    bot = await startBotUnderTest();
  });
  afterEach(() => bot.stop());

  it('tells why the source says 89, with the figures of the result as it is printed', async () => {
    const question = 'paljonko pisteitä ValmennusLehto sai auditoinnissa';
    const [reply] = (await bot.member.says('personal', question)).replies;
    const words = wordsOn(reply?.card);
    const range = `${possible.from}–${possible.to}`;
    for (const figure of ['89', String(known), `${given.from}–${given.to}`, range])
      expect(words).toContain(figure);
  });
});
