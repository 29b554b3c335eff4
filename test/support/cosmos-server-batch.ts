import batchDocuments = require('@vercel/cosmosdb-server/lib/handler/batch-documents');
import operations = require('@vercel/cosmosdb-server/lib/handler/_document-operations');
import readJson = require('@vercel/cosmosdb-server/lib/json');

/*
 * The test server carries out a batch write by write, keeps those before a refusal, and wants the
 * partition in every write. Cosmos keeps all or none, and takes the partition of the request:
 * importing this before the server puts that right.
 */

type Handler = typeof batchDocuments.default;
type Account = Parameters<Handler>[0];
type ServerCollection = ReturnType<ReturnType<Account['database']>['collection']>;

const REFUSED = 400;
const FAILED_DEPENDENCY = 424;
const MULTI_STATUS = 207;

const allOrNothing: Handler = async (account, req, res, { dbId, collId }) => {
  const writes: object[] = await readJson.default(req);
  const partitionKey = req.headers['x-ms-documentdb-partitionkey'];
  const collection = account.database(dbId).collection(collId);
  const { documents } = collection;
  const [data, index] = [new Map(documents._data), new Map(documents._index)];

  let statuses: number[] = [];
  for (const write of writes) {
    const status = carryOut(collection, { ...write, partitionKey });
    statuses.push(status);
    if (status >= REFUSED) {
      documents._data = data;
      documents._index = index;
      res.statusCode = MULTI_STATUS;
      const refusedAt = statuses.length - 1;
      statuses = writes.map((_, at) => (at === refusedAt ? status : FAILED_DEPENDENCY));
      break;
    }
  }
  return statuses.map((statusCode) => ({ statusCode, requestCharge: 1 }));
};

// biome-ignore lint/suspicious/noExplicitAny: as the server's own operations take it
function carryOut(collection: ServerCollection, write: any): number {
  switch (write.operationType) {
    case 'Create':
      return operations.createOperation(collection, write).statusCode;
    case 'Replace':
      return operations.replaceOperation(collection, write).statusCode;
    case 'Delete':
      return operations.deleteOperation(collection, write).statusCode;
    default:
      return REFUSED;
  }
}

Object.assign(batchDocuments, { default: allOrNothing });
