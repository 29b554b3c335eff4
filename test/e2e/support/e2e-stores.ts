import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface E2eStore {
  /** A folder of its own for the programs to run in. */
  readonly folder: string;
  /** What tells a bot in a process of its own where the store is. */
  readonly env: Readonly<Record<string, string>>;
  dispose(): Promise<void>;
}

/**
 * For `describe.each`: every backend, empty at first. What is stored where cannot be seen in a
 * browser: one file of tests looks at both, the others at the embedded one.
 */
export const E2E_STORES: readonly { readonly name: string; open(): Promise<E2eStore> }[] = [
  { name: 'sqlite', open: openEmbedded },
  { name: 'cosmos', open: openCosmos },
];

export async function openEmbedded(): Promise<E2eStore> {
  const folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
  return {
    folder,
    env: { STORE: `sqlite:${join(folder, 'e2e.db')}` },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function openCosmos(): Promise<E2eStore> {
  const folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
  const { startCosmosServer } = await import('../../support/cosmos-server');
  const server = await startCosmosServer();
  const certificate = join(folder, 'certificate.pem');
  writeFileSync(certificate, server.certificate);
  return {
    folder,
    env: {
      STORE: `cosmos:${server.endpoint}`,
      COSMOS_KEY: server.key,
      NODE_EXTRA_CA_CERTS: certificate,
    },
    async dispose() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
