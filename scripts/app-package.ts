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
  /** Where the bot is on the web, without a slash at the end: its `/privacy` and `/terms` are there. */
  readonly publicUrl: string;
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
  const faults = isPublic(values.publicUrl)
    ? []
    : [`public URL "${values.publicUrl}" is not an https address without a slash at its end`];
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

function filled(template: string, { appId, publicUrl, version }: PackageValues): string {
  return template
    .replaceAll('{{APP_ID}}', appId)
    .replaceAll('{{PUBLIC_URL}}', publicUrl)
    .replaceAll('{{VERSION}}', version);
}

function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, pathname } = new URL(url);
  return protocol === 'https:' && url === `${origin}${pathname}`.replace(/\/$/, '');
}

function read(...path: string[]): Buffer {
  return readFileSync(join(MANIFEST, ...path));
}
