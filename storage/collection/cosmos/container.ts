import type { Agent } from 'node:https';
import { type ConnectionPolicy, type Container, CosmosClient } from '@azure/cosmos';
import { containerDefinition } from './container-definition';

/** The driver's own is a minute, while whoever asked is answered in five seconds. */
const REQUEST_LIMIT_MS = 5_000;

export interface CosmosAddress {
  readonly endpoint: string;
  /** Without it the machine's own identity signs in (a managed identity in Azure). */
  readonly key?: string | undefined;
  readonly database?: string | undefined;
  readonly container?: string | undefined;
  /** For an endpoint whose certificate the machine does not trust by itself. */
  readonly agent?: Agent | undefined;
  readonly connectionPolicy?: ConnectionPolicy | undefined;
}

/**
 * Finds the container and makes it when it is missing. A managed identity may read and write
 * documents but not make containers: for one, the deployment has made it already.
 */
export async function openContainer(
  address: CosmosAddress,
): Promise<{ client: CosmosClient; container: Container }> {
  const { endpoint, key, agent, connectionPolicy } = address;
  const client = new CosmosClient({
    endpoint,
    ...(key === undefined ? { aadCredentials: await machineIdentity() } : { key }),
    ...(agent && { agent }),
    connectionPolicy: { requestTimeout: REQUEST_LIMIT_MS, ...connectionPolicy },
  });
  try {
    const { database } = await client.databases.createIfNotExists({
      id: address.database ?? 'kolme-kuppia',
    });
    const { container } = await database.containers.createIfNotExists(
      containerDefinition(address.container ?? 'documents'),
    );
    return { client, container };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

async function machineIdentity() {
  // Loaded only here: it takes long to load, and a store with a key or a file never needs it.
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
