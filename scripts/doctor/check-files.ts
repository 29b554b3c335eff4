import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { Config } from '../../bot/config';
import { type Finding, fault, good, unknown, type World, warning } from './finding';

const manifestShape = z.object({
  version: z.string(),
  bots: z.array(z.object({ botId: z.string() })),
  developer: z.object({ websiteUrl: z.url() }),
});
const packageShape = z.object({ version: z.string() });

/** Whether what is built is there, and the Teams package is of this bot. */
export function checkFiles(config: Config | undefined, { folder }: World): Finding[] {
  const parts = ['bot.js', 'program.js', 'knowledge.bin', 'learned'].map((name) => `dist/${name}`);
  const missing = parts.filter((name) => !existsSync(join(folder, name)));
  const built = missing.map((file) => fault('not-built', { file }));
  return [...built, ...checkPackage(config, folder)];
}

function checkPackage(config: Config | undefined, folder: string): Finding[] {
  const path = join(folder, 'dist/kolme-kuppia.zip');
  if (!existsSync(path)) return [unknown('package')];
  const manifest = manifestIn(path);
  if (!manifest) return [fault('package-damaged', { path })];
  const findings: Finding[] = [];
  const [bot] = manifest.bots;
  if (config?.app && bot?.botId !== config.app.id)
    findings.push(fault('package-other-app', { packaged: bot?.botId ?? '–', app: config.app.id }));
  const packaged = new URL(manifest.developer.websiteUrl).host;
  const host = config?.publicUrl && new URL(config.publicUrl).host;
  if (host && packaged !== host) findings.push(fault('package-other-host', { packaged, host }));
  const { version } = packageShape.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  if (manifest.version !== version)
    findings.push(warning('package-version', { packaged: manifest.version, version }));
  return findings.length > 0 ? findings : [good('package')];
}

function manifestIn(path: string) {
  try {
    const entry = unzipSync(readFileSync(path))['manifest.json'];
    return entry && manifestShape.parse(JSON.parse(strFromU8(entry)));
  } catch {
    return undefined;
  }
}
