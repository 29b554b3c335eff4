import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { scripts, version } from '../../package.json';

const ROOT = join(__dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/**
 * What each action takes and gives, by the schema v1.9 of the Microsoft 365 Agents Toolkit
 * (OfficeDev/microsoft-365-agents-toolkit at da6bf228): `!` after what must be there.
 */
const ACTIONS: Readonly<Record<string, { readonly takes: string; readonly gives?: string }>> = {
  script: { takes: 'run! workingDirectory shell timeout redirectTo' },
  'arm/deploy': { takes: 'subscriptionId! resourceGroupName! bicepCliVersion templates!' },
  'cli/runNpmCommand': { takes: 'args! workingDirectory' },
  'teamsApp/validateAppPackage': { takes: 'appPackagePath!' },
  'teamsApp/publishAppPackage': { takes: 'appPackagePath!', gives: 'publishedAppId!' },
};
const TEMPLATE = 'path! parameters deploymentName!';
const ENVIRONMENT_NAME = /^[A-Z][A-Z0-9_]*$/;

const action = z.strictObject({
  uses: z.string(),
  name: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string().regex(ENVIRONMENT_NAME)).optional(),
});
const { environmentFolderPath, provision, deploy, publish } = z
  .strictObject({
    version: z.literal('v1.9'),
    environmentFolderPath: z.string(),
    provision: z.array(action),
    deploy: z.array(action),
    publish: z.array(action),
  })
  .parse(load(read('m365agents.yml')));
const actions = [...provision, ...deploy, ...publish];

function faultsOf(given: object | undefined, takes = ''): string[] {
  const names = takes.split(' ').filter((name) => name !== '');
  const known = names.map((name) => name.replace('!', ''));
  const present = Object.keys(given ?? {});
  const missing = names
    .filter((name) => name.endsWith('!') && !present.includes(name.slice(0, -1)))
    .map((name) => `lacks ${name}`);
  return [...present.filter((name) => !known.includes(name)), ...missing];
}

const variablesIn = (text: string) =>
  [...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
const environment = new Map(
  read(`${environmentFolderPath}/.env.production`)
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
);
const bicep = read('manifest/azure/main.bicep');
const parameters = z
  .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
  .parse(JSON.parse(read('manifest/azure/main.parameters.json'))).parameters;

describe('m365agents.yml', () => {
  it('uses actions that the toolkit has, with what each takes and must be given', () => {
    for (const { uses, with: given, writeToEnvironmentFile } of actions) {
      const known = ACTIONS[uses];
      expect([uses, known !== undefined]).toEqual([uses, true]);
      expect([uses, faultsOf(given, known?.takes)]).toEqual([uses, []]);
      expect([uses, faultsOf(writeToEnvironmentFile, known?.gives)]).toEqual([uses, []]);
    }
    const templates = provision.flatMap(({ with: { templates } }) =>
      z.array(z.record(z.string(), z.string())).catch([]).parse(templates),
    );
    expect(templates).toHaveLength(1);
    for (const template of templates) {
      expect(faultsOf(template, TEMPLATE)).toEqual([]);
      for (const path of [template.path, template.parameters])
        expect(existsSync(join(ROOT, path ?? ''))).toBe(true);
    }
  });

  it('names values that the environment has, each of which something fills in', () => {
    const asked = new Set([
      ...variablesIn(read('m365agents.yml')),
      ...variablesIn(read('manifest/azure/main.parameters.json')),
    ]);
    const written = [
      ...[...bicep.matchAll(/^output ([A-Z_]+) /gm)].map(([, name = '']) => name),
      ...actions.flatMap(({ writeToEnvironmentFile }) =>
        Object.values(writeToEnvironmentFile ?? {}),
      ),
    ];
    for (const name of [...asked, ...written]) expect([...environment.keys()]).toContain(name);
    for (const name of environment.keys()) {
      expect(name).toMatch(ENVIRONMENT_NAME);
      if (name !== 'TEAMSFX_ENV') expect([...asked, ...written]).toContain(name);
    }
    expect([...environment.keys()].filter((name) => name.startsWith('SECRET_'))).toEqual([]);
    expect(environment.get('IMAGE_TAG')).toBe(version);
  });

  it('gives the template all that it must have, and nothing that it does not know', () => {
    const declared = [...bicep.matchAll(/^param (\w+) \w+( = )?/gm)];
    const names = declared.map(([, name = '']) => name);
    const needed = declared.filter(([, , byDefault]) => !byDefault).map(([, name = '']) => name);
    expect(Object.keys(parameters).filter((name) => !names.includes(name))).toEqual([]);
    expect(needed.filter((name) => !(name in parameters))).toEqual([]);
  });

  it('runs scripts that there are, and reads the package that they make', () => {
    const runs = actions.flatMap(({ uses, with: { args } }) =>
      uses === 'cli/runNpmCommand' ? [String(args)] : [],
    );
    for (const args of runs) {
      const [, script] = /^run (\S+)/.exec(args) ?? [];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      else expect(args).toBe('ci');
    }
    const packages = actions.flatMap(({ with: { appPackagePath } }) => appPackagePath ?? []);
    expect(new Set(packages)).toEqual(new Set(['./dist/kolme-kuppia.zip']));
    expect(read('scripts/package.ts')).toContain("'dist', 'kolme-kuppia.zip'");
  });
});
