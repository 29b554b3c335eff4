import { lastAnswerRepository } from '../../../storage/answers/last-answers';
import { openStore } from '../../support/stores';

const now = new Date('2026-11-24T08:00:00Z');
const answer = { entryId: 'kriteeri-17', language: 'fi' } as const;

it('keeps the latest answer of each conversation', async () => {
  const { collection, dispose } = await openStore();
  const answers = lastAnswerRepository(collection);
  await answers.keep('coach', 'a', answer, now);
  await answers.keep('coach', 'b', { ...answer, entryId: 'other' }, now);
  expect(await answers.find('coach', 'a', now)).toMatchObject(answer);
  expect(await answers.find('coach', 'b', now)).toMatchObject({ entryId: 'other' });
  await dispose();
});

it('is no fault when others are kept at every moment: an answer is worth more', async () => {
  const { collection, dispose } = await openStore();
  const answers = lastAnswerRepository({
    ...collection,
    create: async () => ({ kind: 'exists' }),
    replace: async () => ({ kind: 'changed' }),
  });
  await expect(answers.keep('coach', 'a', answer, now)).resolves.toBeUndefined();
  await dispose();
});
