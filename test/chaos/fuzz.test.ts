import { SEED } from '../support/random';
import { runFuzz } from './fuzz';

/** `npm run chaos` sends 20,000. */
const COUNT = Number(process.env.FUZZ ?? 500);

it(`answers ${COUNT} hostile activities, tells nothing and stays up (SEED=${SEED})`, async () => {
  const { counts, wrong } = await runFuzz(COUNT, SEED);
  process.stdout.write(`fuzz: ${JSON.stringify(counts)}\n`);
  expect(wrong).toEqual([]);
}, 600_000);
