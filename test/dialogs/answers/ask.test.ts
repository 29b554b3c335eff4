import { join } from 'node:path';
import { wordsIn } from '../../../cards/kit/wording';
import { answerQuestion } from '../../../domain/answers/answer-question';
import { likelyIntent, offeredWishes } from '../../../domain/intents/likely-intent';
import { surestIntent } from '../../../domain/intents/surest-intent';
import { looksLikeLog } from '../../../domain/log-text/looks-like-log';
import { readWordings } from '../../../scripts/intents/wording';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { objectsWithin } from '../../support/objects-within';
import { realKnowledge } from '../../support/real-knowledge';
import { type OpenStore, openStore } from '../../support/stores';
import { ask, everythingSaid, seenOn } from './ask-stage';

const CRITERION = 'mitä kriteeri 17 tarkoittaa';
const MINUTES = 60_000;

/** A wording of somebody whom the bot has not met, of which it is not sure enough, and what it offers. */
function unsureWording() {
  for (const { text } of readWordings(join(__dirname, '../../domain/intents/unseen/i3.jsonl'))) {
    const [wish] = offeredWishes(text);
    const isHeard = surestIntent(text, 'fi') ?? likelyIntent(text) ?? looksLikeLog(text);
    if (isHeard || wish?.language !== 'fi') continue;
    const answer = answerQuestion(text, realKnowledge, { language: 'fi' });
    if (answer.kind === 'decline' && answer.reason !== 'empty') return { text, ...wish };
  }
  throw new Error('the bot is sure of every wording: find another one');
}

describe('an answer', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  it('has its sources, what is near to it, and the ways on', async () => {
    const { words, title, buttons } = await ask(bot.member, CRITERION);
    expect(title).toBe('Kriteeri 17: Tiivis yhteys työnantajiin');
    expect(words).toMatch(/^Lähde: .+ \(19\.12\.2022\), kriteeri 17, liite 1 · menetelmä$/m);
    expect(words).toContain('Automaattinen vastaus');
    expect(words).toContain('Katso myös');
    expect(buttons.slice(-3)).toEqual(['Auttoi', 'Ei auttanut', 'Kysy ihmiseltä']);
  });

  it('leads to a related one, and back', async () => {
    const { message, buttons } = await ask(bot.member, CRITERION);
    const [related = ''] = buttons;

    const there = await bot.member.press(message, related);
    expect(seenOn(there.card).title).toBe(related);
    expect(seenOn(there.card).words).toContain('Lähde: ');

    const back = await bot.member.press(message, '‹ Takaisin edelliseen');
    expect(seenOn(back.card).title).toBe('Kriteeri 17: Tiivis yhteys työnantajiin');
  });

  it('counts once that it helped, however often that is pressed, and nobody’s name', async () => {
    const { message } = await ask(bot.member, CRITERION);

    const presses = await bot.member.doublePress(message, 'Auttoi');

    for (const { card } of presses) {
      expect(seenOn(card).words).toContain('Kiitos. Merkitsin, että vastaus auttoi.');
      expect(seenOn(card).buttons).not.toContain('Ei auttanut');
    }
    expect(await bot.store.articleFeedback.all()).toEqual([
      { articleId: 'kriteeri-17', helped: 1, didNotHelp: 0 },
    ]);
    const { items } = await opened.collection.list({
      partition: 'knowledge',
      type: 'feedbackPress',
    });
    expect(JSON.stringify(items)).not.toContain(bot.member.aadObjectId);
  });

  it('is told in another language when asked so, until half an hour has passed', async () => {
    await ask(bot.member, CRITERION);
    bot.advance(29 * MINUTES);
    expect((await ask(bot.member, 'entä ruotsiksi?')).title).toMatch(/^Kriterium 17: /);
    bot.advance(31 * MINUTES);
    expect((await ask(bot.member, 'entä ruotsiksi?')).title).not.toMatch(/^Kriterium 17/);
  });

  it('is not leant on by a picture, which asks nothing', async () => {
    await ask(bot.member, CRITERION);
    expect((await ask(bot.member, '👍')).title).toBe('Mistä haluat kysyä?');
  });

  it('of one person and conversation is not leant on by another’s question', async () => {
    const { message } = await ask(bot.member, CRITERION, bot.general);
    const inThread = await ask(bot.member, 'entä ruotsiksi?', message);
    expect(inThread.title).toMatch(/^Kriterium 17: /);
    expect((await ask(bot.coach, 'entä ruotsiksi?', message)).title).not.toMatch(/^Kriterium/);
    expect((await ask(bot.member, 'entä ruotsiksi?')).title).not.toMatch(/^Kriterium/);
  });

  it('is remembered by its place alone, not by what was asked', async () => {
    await ask(bot.member, 'mitä kriteeri 17 oikeesti meinaa');
    const document = await opened.collection.get(`person:${bot.member.aadObjectId}`, 'lastAnswers');
    expect(JSON.stringify(document)).toContain('kriteeri-17');
    expect(JSON.stringify(document)).not.toContain('meinaa');
  });
});

describe('what comes in', () => {
  let bot: BotUnderTest;

  beforeEach(async () => {
    bot = await startBotUnderTest();
  });
  afterEach(() => bot.stop());

  it('is answered in its own language, whatever the reader’s', async () => {
    expect((await ask(bot.member, 'Vad betyder kriterium 17?')).words).toMatch(/^Källa: /m);
    expect((await ask(bot.member, 'What does criterion 17 mean?')).words).toMatch(/^Source: /m);
    bot.member.locale = 'sv-FI';
    expect((await ask(bot.member, CRITERION)).words).toMatch(/^Lähde: /m);
  });

  it('may hold a number, from which the level is computed; it stays when the reader thanks', async () => {
    const asked = 'jos valmentajaa kohden on 28 asiakasta nii montako pistettä siitä saa';
    const { message, words } = await ask(bot.member, asked);
    expect(words).toContain('28 asiakasta valmentajaa kohden on tasolla 3');
    const { card } = await bot.member.press(message, 'Auttoi');
    expect(wordsOn(card)).toContain('28 asiakasta valmentajaa kohden on tasolla 3');
  });

  it('in a channel is answered in its thread, with the form for people in a dialog', async () => {
    const { message, buttons } = await ask(bot.member, CRITERION, bot.general);
    expect(buttons).not.toContain('Piilota');
    const { dialog } = await bot.member.press(message, 'Kysy ihmiseltä');
    expect(wordsOn(dialog?.card)).toContain(CRITERION);
  });

  it('without an answer is said to be so, with the way to a person', async () => {
    const { title, buttons, message } = await ask(bot.member, 'kuka on zorbauksen isä');
    expect(title).toBe('En löydä tätä lähteistä');
    expect(buttons).toEqual(['Kysy ihmiseltä', 'Ohje']);
    await bot.member.press(message, 'Kysy ihmiseltä');
    expect(wordsOn(bot.inbox(bot.member).at(-1)?.card)).toContain('kuka on zorbauksen isä');
  });

  it('that may be a wish to the bot itself offers what says it plainly, in the own chat alone', async () => {
    const { text, intent } = unsureWording();
    const wish = wordsIn('fi')(`intents.say.${intent}`);
    expect((await ask(bot.member, text)).buttons).toContain(wish);
    expect((await ask(bot.member, text, bot.general)).buttons).not.toContain(wish);
  });

  it('that names a client is not carried to the people who are asked', async () => {
    const { message } = await ask(bot.member, 'onko Veijo Zorbanen meillä asiakkaana');
    await bot.member.press(message, 'Kysy ihmiseltä');
    const form = wordsOn(bot.inbox(bot.member).at(-1)?.card);
    expect(form).toContain('Lähetä kysymys');
    expect(form).not.toContain('Zorbanen');
  });

  it.each([
    ['nothing at all', ''],
    ['only emoji', '👍🏽🎉❤️'],
    ['only signs', '***___###<>'],
  ])('with %s gets examples to press', async (_what, text) => {
    const { title, buttons, message } = await ask(bot.member, text);
    expect(title).toBe('Mistä haluat kysyä?');
    expect(buttons).toHaveLength(5);
    const { card } = await bot.member.press(message, buttons[0] ?? '');
    expect(wordsOn(card)).toMatch(/^Lähde: /m);
  });

  it.each([
    ['10,000 characters', `${'zorbaus '.repeat(1_250)}`],
    ['HTML', '<img src=x onerror=alert(1)><b>zorbaus</b><script>x</script>'],
    ['Markdown', '[zorbaus](http://evil.example) **zorbaus** ![x](http://evil.example/x.png)'],
    ['a card of its own', '{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"zorbaus"}]}'],
    ['control characters', 'zor\u0000baus\u0007 \u202Ezorbaus\u200B'],
    ['a mention of everyone', '@everyone <at>Everyone</at> zorbaus'],
    ['half a sign', 'zorbaus \uD83D'],
  ])('with %s is answered calmly, and shown as nothing', async (_what, text) => {
    const { message, title } = await ask(bot.member, text);
    // Its language may not be told from such a text.
    expect(['En löydä tätä lähteistä', "I can't find this in the sources"]).toContain(title);

    expect(wordsOn(message.card)).not.toMatch(/zorbaus|evil|everyone|<|\[/iu);
    for (const { question } of objectsWithin(message.card)) {
      if (typeof question !== 'string') continue;
      expect(question.length).toBeLessThanOrEqual(500);
      expect(question).not.toMatch(/\p{C}/u);
    }
  });

  it('that could mean several articles gets their titles, and a way to a person', async () => {
    const { title, buttons, message } = await ask(bot.member, 'lomake');
    expect(title).toBe('Tarkoititko jotakin näistä?');
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    const chosen = await bot.member.press(message, buttons[0] ?? '');
    expect(wordsOn(chosen.card)).toMatch(/^Lähde: /m);
    const again = await ask(bot.member, 'lomake');
    const none = 'Ei mikään näistä, kysy ihmiseltä';
    await bot.member.press(again.message, none);
    expect(wordsOn(bot.inbox(bot.member).at(-1)?.card)).toContain('Kysy ihmiseltä');
  });

  it('that looks like a log stays a log for a coach', async () => {
    await bot.addCoachingTeam();
    const { title } = await ask(bot.coach, 'tapasin tänään Prisman kauppiaan');
    expect(title).toBe('Kirjaa työnantajatapaaminen');
  });

  it('is in no line of the log', async () => {
    const lines: string[] = [];
    const other = await startBotUnderTest({ onLog: (line) => lines.push(line) });
    await ask(other.member, 'mikä ihmeen zorbaus kriteeri 17');
    await ask(other.member, 'zorbaus');
    await other.stop();
    expect(lines.join('\n')).not.toContain('zorbaus');
  });

  it('a forged button shows nothing that is no article', async () => {
    const { message } = await ask(bot.member, CRITERION);
    for (const entryId of ['raja-ruoka', 'nothing', '__proto__']) {
      const { card } = await bot.member.act(message, {
        type: 'Action.Execute',
        verb: 'answer.show',
        data: { verb: 'answer.show', entryId, language: 'klingon', question: '', from: '' },
      });
      expect(seenOn(card).title).toBe('Tämä vastaus ei ole käytössä');
    }
    expect(everythingSaid(bot)).not.toContain('klingon');
  });
});
