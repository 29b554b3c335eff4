import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOT_FOLDERS, FEATURE_MAY_USE, FEATURES, OTHER_FOLDERS } from './features';
import { ROOT, sourceFilesIn } from './source-files';

function foldersOf(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** `dialogs/digest/review` is of the feature `digest`; what lies beside the folders is of none. */
function featureOf(path: string, layer: string): string | undefined {
  const [first, feature, ...rest] = path.split('/');
  return first === layer && rest.length > 0 ? feature : undefined;
}

describe('the rooms', () => {
  it.each(Object.entries(OTHER_FOLDERS))('of %s/ are features and %j', (layer, others) => {
    const rooms: string[] = [...FEATURES, ...others];
    expect(rooms).toEqual(expect.arrayContaining(foldersOf(layer)));
    expect(rooms).toEqual(expect.arrayContaining(foldersOf(`test/${layer}`)));
  });

  it('of bot/ are by what it does', () => {
    expect(foldersOf('bot').sort()).toEqual(BOT_FOLDERS);
    expect(BOT_FOLDERS).toEqual(expect.arrayContaining(foldersOf('test/bot')));
  });

  it('of dialogs/ have their routes in a file of one name', () => {
    const features = foldersOf('dialogs').filter((name) => name !== 'kit');
    const files = sourceFilesIn('dialogs').map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining(features.map((feature) => `dialogs/${feature}/routes.ts`)),
    );
  });
});

describe.each(Object.entries(FEATURE_MAY_USE))('a feature of %s/', (layer, mayUse) => {
  const uses = sourceFilesIn(layer).flatMap(({ path, imports }) => {
    const user = featureOf(path, layer);
    if (user === undefined) return [];
    return imports.flatMap((wanted) => {
      const used = featureOf(wanted, layer);
      return used === undefined || used === user ? [] : [{ path, user, used }];
    });
  });

  it('uses those alone that the table names', () => {
    const everywhere = ['kit', 'collection', 'locales'];
    const wrong = uses.filter(
      ({ user, used }) => !everywhere.includes(used) && !mayUse[user]?.includes(used),
    );
    expect(wrong.map(({ path, used }) => `${path} uses ${used}`)).toEqual([]);
  });

  it('is named in the table for what it uses still', () => {
    const unused = Object.entries(mayUse).flatMap(([user, names]) =>
      names
        .filter((name) => !uses.some((use) => use.user === user && use.used === name))
        .map((name) => `${user} uses no ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('is not used by what it uses', () => {
    const pairs = Object.entries(mayUse).flatMap(([user, names]) =>
      names.filter((name) => mayUse[name]?.includes(user)).map((name) => `${user} and ${name}`),
    );
    expect(pairs).toEqual([]);
  });
});
