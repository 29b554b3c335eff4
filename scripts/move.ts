import { moveStore } from './move/move-store';

/**
 * `npm run move -- --from sqlite:data/kolme-kuppia.db --to cosmos:https://….documents.azure.com`,
 * and back: copies a store while no bot has it open, and compares what both hold.
 */
moveStore(process.argv.slice(2), process.env.COSMOS_KEY, (line) =>
  process.stdout.write(`${line}\n`),
)
  .then((code) => {
    process.exitCode = code;
  })
  .catch((fault: unknown) => {
    process.stderr.write(`npm run move: ${fault instanceof Error ? fault.message : fault}\n`);
    process.exitCode = 1;
  });
