import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const FILES = {
  manifest: 'MicrosoftTeams.schema.json',
  localization: 'MicrosoftTeams.Localization.schema.json',
} as const;

/** Where Microsoft's npm package keeps the schemas, one folder a version. */
export const SCHEMAS = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

const validators = new Map<string, ValidateFunction>();

/** What Microsoft's schema of this version (`1.30`) says against the document; empty when nothing. */
export function schemaFaults(
  version: string,
  kind: keyof typeof FILES,
  document: unknown,
): readonly string[] {
  const file = join(SCHEMAS, `v${version}`, FILES[kind]);
  const validate = validators.get(file) ?? validatorOf(file);
  validators.set(file, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function validatorOf(file: string): ValidateFunction {
  // Microsoft's patterns have a lone bracket, which the `u` flag refuses.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
