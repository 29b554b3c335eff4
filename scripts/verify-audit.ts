import { readConfig } from '../bot/config';
import { auditPartitions } from '../storage/audit';
import { openCollection, readStoreAddress } from '../storage/collection/open-collection';
import { createStore } from '../storage/store';

/** `npm run verify-audit`: whether the audit log of the configured store is whole; exit 1 when not. */
async function main(): Promise<void> {
  const read = readConfig();
  if (read.kind === 'invalid') throw new Error(read.faults.join('\n'));
  const address = readStoreAddress(read.config.store, read.config.cosmosKey);
  if (address.kind === 'invalid') throw new Error(address.reason);
  const collection = await openCollection(address);
  const store = createStore(collection);
  const teams = await store.teams.all();
  let faults = 0;
  for (const partition of auditPartitions(teams.map(({ value }) => value.id))) {
    const verdict = await store.audit.verify(partition);
    faults += verdict.faults.length;
    const { entries, chains, unchained, lastSeal = 'none' } = verdict;
    console.log(
      `${partition}: ${entries} entries in ${chains} chains, ${unchained} from before chains, last seal ${lastSeal}`,
    );
    for (const { kind, where } of verdict.faults) console.log(`  ${kind}: ${where}`);
  }
  await collection.close();
  console.log(faults === 0 ? 'The audit log is whole.' : `${faults} faults in the audit log.`);
  process.exitCode = faults === 0 ? 0 : 1;
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
