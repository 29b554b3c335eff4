import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../../bot/config';
import { containerDefinition } from '../../storage/collection/cosmos/container-definition';
import { faultsIn, literalOf, parseBicep, propertiesNamed, resourcesIn } from '../support/bicep';
import SCHEMAS from './azure-schema.json';

const FOLDER = join(__dirname, '../../manifest/azure');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.bicep'));
const read = (name: string) => parseBicep(join(FOLDER, name));

/**
 * What each resource type takes, by the schemas that Microsoft publishes (Azure/bicep-types-az at
 * 1f896de2): a path a property, `!` after one that must be there, `*` for any name, `[]` for a list.
 */
const schemas: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SCHEMAS).map(([type, paths]) => [type, paths.split(' ')]),
);

/** Any name stands for `*`, whatever comes below a value of any kind, too. */
function isTaken(path: string, takes: ReadonlySet<string>): boolean {
  if (takes.has(path)) return true;
  const parts = path.split('.');
  return parts.some((_, at) => {
    const free = [...parts.slice(0, at), '*'].join('.');
    return (
      takes.has(free) || takes.has([...parts.slice(0, at), '*', ...parts.slice(at + 1)].join('.'))
    );
  });
}

describe.each(FILES)('manifest/azure/%s', (name) => {
  it('is Bicep', async () => {
    expect(faultsIn(await read(name))).toEqual([]);
  });

  it('names resource types and properties that Azure has, and leaves none out that must be there', async () => {
    const faults: string[] = [];
    for (const { type, isExisting, paths } of resourcesIn(await read(name))) {
      const schema = schemas.get(type);
      if (!schema) {
        faults.push(`${type} is not among the schemas`);
        continue;
      }
      const takes = new Set(schema.map((path) => path.replace('!', '')));
      const own = new Set(paths);
      const language = ['parent', 'scope', 'dependsOn', 'name'];
      for (const path of paths) {
        if (!language.includes(path) && !isTaken(path, takes))
          faults.push(`${type} takes no ${path}`);
      }
      if (isExisting) continue;
      for (const path of schema.filter((taken) => taken.endsWith('!'))) {
        const needed = path.slice(0, -1);
        const parent = needed.split('.').slice(0, -1).join('.');
        const isAsked = parent === '' || own.has(parent);
        if (isAsked && !needed.includes('[]') && !own.has(needed))
          faults.push(`${type} needs ${needed}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

it('sets what the bot reads, and nothing that it does not', async () => {
  const [settings] = propertiesNamed(await read('main.bicep'), 'settings');
  const main = readFileSync(join(FOLDER, 'main.bicep'), 'utf8');
  const block = /^var settings = \{([^}]*(?:\$\{[^}]*\}[^}]*)*)\n\}/m.exec(main)?.[1] ?? '';
  const names = [...block.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  const added = await Promise.all(
    ['containers.bicep', 'pilot.bicep'].map(async (name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      return [...text.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, setting]) => setting);
    }),
  );
  expect(settings?.text).toBe('settings');
  // Of the platform's libraries, not of the bot.
  const others = [
    'AZURE_CLIENT_ID',
    'APPLICATION_INSIGHTS_NO_STATSBEAT',
    'WEBSITES_PORT',
    'SCM_DO_BUILD_DURING_DEPLOYMENT',
  ];
  const all = [...names, ...added.flat()];
  expect(all.filter((name) => !others.includes(String(name)))).toEqual(
    expect.arrayContaining([
      'HOST',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'STORE',
      'PUBLIC_URL',
    ]),
  );
  expect(all.filter((name) => !CONFIG_NAMES.includes(String(name)))).toEqual(others);
});

it('makes the container that the store would make', async () => {
  const root = await read('store.bicep');
  const [policy] = propertiesNamed(root, 'indexingPolicy');
  const [key] = propertiesNamed(root, 'partitionKey');
  const { indexingPolicy, partitionKey } = containerDefinition('documents');
  expect(policy && literalOf(policy)).toEqual(indexingPolicy);
  expect(key && literalOf(key)).toEqual(expect.objectContaining(partitionKey));
});

it('has an example of parameters, of which each is one of main.bicep', async () => {
  const example = readFileSync(join(FOLDER, 'kolme-kuppia.bicepparam'), 'utf8');
  const given = [...example.matchAll(/^param (\w+) = /gm)].map(([, name]) => name);
  const main = readFileSync(join(FOLDER, 'main.bicep'), 'utf8');
  const taken = [...main.matchAll(/^param (\w+) \w+( = )?/gm)];
  expect(taken.map(([, name]) => name)).toEqual(expect.arrayContaining(given));
  const needed = taken.filter(([, , hasDefault]) => !hasDefault).map(([, name]) => name);
  expect(given).toEqual(expect.arrayContaining(needed));
});

it('keeps no secret', () => {
  for (const name of FILES) {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    expect(text).not.toMatch(/MicrosoftAppPassword|COSMOS_KEY|@secure/);
  }
});
