import { startBotUnderTest } from '../support/bot-under-test';
import { closeLeftOpen } from '../support/left-open';

const answersAt = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

it('closes the bot and the Teams of a test that did not come to it', async () => {
  const { app, teams } = await startBotUnderTest();
  const urls = [`${app.url}/healthz`, teams.url];
  expect(await Promise.all(urls.map(answersAt))).toEqual([true, true]);
  await closeLeftOpen();
  expect(await Promise.all(urls.map(answersAt))).toEqual([false, false]);
});

it('leaves alone what was stopped', async () => {
  const bot = await startBotUnderTest();
  await bot.stop();
  await closeLeftOpen();
  const again = await startBotUnderTest();
  await again.stop();
});
