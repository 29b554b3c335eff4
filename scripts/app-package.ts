import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { schemaFaults } from './manifest-schema';

const MANIFEST = join(__dirname, '..', 'manifest');

/** What differs from one installation to another. */
export interface PackageValues {
  /** The bot's `MicrosoftAppId`. */
  readonly appId: string;
  /** The host whose `/`, `/privacy` and `/terms` tell about the service. */
  readonly domain: string;
  /** The app's own version, such as `0.1.0`. */
  readonly version: string;
}

export type PackageOutcome =
  | { readonly kind: 'valid'; readonly zip: Uint8Array }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

const manifestShape = z.object({
  manifestVersion: z.string(),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  icons: z.record(z.string(), z.string()),
});

/** The Teams app package, checked against Microsoft's own schemas. */
export function appPackage(values: PackageValues): PackageOutcome {
  const text = filled(read('manifest.json').toString('utf8'), values);
  const raw: unknown = JSON.parse(text);
  const { manifestVersion, localizationInfo, icons } = manifestShape.parse(raw);
  const faults = isHost(values.domain) ? [] : [`domain "${values.domain}" is not a host`];
  faults.push(
    ...schemaFaults(manifestVersion, 'manifest', raw).map((fault) => `manifest ${fault}`),
  );
  const files: Record<string, Uint8Array> = { 'manifest.json': strToU8(text) };
  for (const { file } of localizationInfo.additionalLanguages) {
    const strings = read(file);
    const found = schemaFaults(
      manifestVersion,
      'localization',
      JSON.parse(strings.toString('utf8')),
    );
    faults.push(...found.map((fault) => `${file} ${fault}`));
    files[file] = strings;
  }
  for (const file of Object.values(icons)) files[file] = read('icons', file);
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'valid', zip: zipSync(files) };
}

function filled(template: string, { appId, domain, version }: PackageValues): string {
  return template
    .replaceAll('{{APP_ID}}', appId)
    .replaceAll('{{DOMAIN}}', domain)
    .replaceAll('{{VERSION}}', version);
}

function isHost(domain: string): boolean {
  return URL.canParse(`https://${domain}`) && new URL(`https://${domain}`).host === domain;
}

function read(...path: string[]): Buffer {
  return readFileSync(join(MANIFEST, ...path));
}
