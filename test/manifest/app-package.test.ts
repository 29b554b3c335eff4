import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../scripts/app-package';
import { schemaFaults } from '../../scripts/manifest-schema';

const VALUES = {
  appId: '3f2b8c1e-5d4a-4b6f-9a7c-0e1d2c3b4a59',
  publicUrl: 'https://kolmekuppia.satakunta.example/botti',
  version: '0.1.0',
};

function filesOf(values: typeof VALUES): Record<string, Uint8Array> {
  const outcome = appPackage(values);
  if (outcome.kind === 'invalid') throw new Error(outcome.faults.join('\n'));
  return unzipSync(outcome.zip);
}

function documentIn(files: Record<string, Uint8Array>, name: string) {
  return JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
}

describe('the app package', () => {
  it('holds the manifest, its languages and its icons, all at the top', () => {
    const names = Object.keys(filesOf(VALUES)).sort();
    expect(names).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png', 'sv.json']);
  });

  it('carries the bot’s own id and addresses, and leaves no place unfilled', () => {
    const files = filesOf(VALUES);
    const manifest = documentIn(files, 'manifest.json');
    expect(manifest).toMatchObject({ id: VALUES.appId, version: VALUES.version });
    expect(manifest.bots[0].botId).toBe(VALUES.appId);
    expect(manifest.developer).toMatchObject({
      websiteUrl: `${VALUES.publicUrl}/`,
      privacyUrl: `${VALUES.publicUrl}/privacy`,
      termsOfUseUrl: `${VALUES.publicUrl}/terms`,
    });
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('{{');
  });

  it.each([
    ['manifest', 'manifest.json'],
    ['localization', 'sv.json'],
    ['localization', 'en.json'],
  ] as const)('passes Microsoft’s %s schema: %s', (kind, file) => {
    expect(schemaFaults('1.30', kind, documentIn(filesOf(VALUES), file))).toEqual([]);
  });

  it.each([
    ['an id that is no GUID', { appId: 'bot' }, '/id'],
    ['a host without a scheme', { publicUrl: 'a.example' }, 'public URL'],
    ['an address that is not https', { publicUrl: 'http://a.example' }, 'public URL'],
    ['an address with a query', { publicUrl: 'https://a.example/?x=1' }, 'public URL'],
  ])('is refused with %s', (_what, wrong, named) => {
    const outcome = appPackage({ ...VALUES, ...wrong });
    expect(outcome.kind === 'invalid' && outcome.faults.join('\n')).toContain(named);
  });

  it('meets a schema that refuses what it does not know', () => {
    const manifest = { ...documentIn(filesOf(VALUES), 'manifest.json'), tea: 3 };
    const strings = { ...documentIn(filesOf(VALUES), 'sv.json'), 'bots[0].name': 'Tekopp' };
    expect(schemaFaults('1.30', 'manifest', manifest).join()).toContain('tea');
    expect(schemaFaults('1.30', 'localization', strings).join()).toContain('bots[0].name');
  });
});
