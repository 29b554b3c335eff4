import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Copy, DockerfileParser, Env, type Instruction } from 'dockerfile-ast';

const run = promisify(execFile);

/** A stage of an image, made in a folder that stands for its file system. */
export interface Stage {
  readonly root: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user?: string | undefined;
  readonly labels: string;
  /** As in the file: what is run to see whether the bot is well, and what starts it. */
  readonly healthcheck?: string | undefined;
  readonly command: readonly string[];
}

/** What needs the users of a real image; a test machine has others. */
const IMAGE_ALONE = /^chown /;

/**
 * Performs the steps of a Dockerfile without Docker: each stage in an empty folder below `to`, its
 * commands with the Node of this machine. A path of the image stands for the one below its folder.
 *
 * @param from the folder of the Dockerfile; what Git knows of it is the build's context
 * @returns the last stage
 */
export async function performDockerfile(from: string, to: string): Promise<Stage> {
  const text = readFileSync(join(from, 'Dockerfile'), 'utf8');
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const name = instruction.getArguments()[2]?.getValue() ?? 'last';
      stage = emptyStage(join(to, name));
      stages.set(name, stage);
    } else if (stage) {
      const place = stage.root;
      stage = await perform(instruction, stage, { from, stages });
      for (const [name, { root }] of stages) if (root === place) stages.set(name, stage);
    }
  }
  if (!stage) throw new Error('the Dockerfile has no stage');
  return stage;
}

function emptyStage(root: string): Stage {
  mkdirSync(root, { recursive: true });
  return { root, folder: root, env: {}, labels: '', command: [] };
}

interface Others {
  readonly from: string;
  readonly stages: ReadonlyMap<string, Stage>;
}

async function perform(step: Instruction, stage: Stage, others: Others): Promise<Stage> {
  const told = step.getArgumentsContent() ?? '';
  if (step instanceof Copy) {
    await copy(step, stage, others);
    return stage;
  }
  if (step instanceof Env) return { ...stage, env: { ...stage.env, ...properties(step, stage) } };
  switch (step.getKeyword()) {
    case 'WORKDIR': {
      const folder = join(stage.root, told);
      mkdirSync(folder, { recursive: true });
      return { ...stage, folder };
    }
    case 'RUN':
      if (!IMAGE_ALONE.test(told)) await shell(told, stage);
      return stage;
    case 'LABEL':
      return { ...stage, labels: told };
    case 'USER':
      return { ...stage, user: told };
    case 'HEALTHCHECK':
      return { ...stage, healthcheck: told.replace(/^.*?\bCMD\s+/s, '') };
    case 'CMD':
      return { ...stage, command: JSON.parse(told) };
    case 'VOLUME':
    case 'EXPOSE':
      return stage;
    default:
      throw new Error(`nobody knows how to perform ${step.getKeyword()}`);
  }
}

function properties(step: Env, { root }: Stage): Record<string, string> {
  const pairs = step.getProperties().map((property) => {
    const value = property.getUnescapedValue() ?? '';
    return [property.getName(), value.replace(/(?<=^|:)\/(?=\w)/, `${root}/`)];
  });
  return Object.fromEntries(pairs);
}

async function copy(step: Copy, { folder }: Stage, { from, stages }: Others): Promise<void> {
  const paths = step
    .getArguments()
    .map((argument) => argument.getValue())
    .filter((path) => !path.startsWith('--'));
  const target = join(folder, paths.pop() ?? '.');
  const source = step.getFromFlag()?.getValue();
  const origin = source ? stages.get(source)?.root : from;
  if (origin === undefined) throw new Error(`no stage ${source}`);
  for (const path of paths) {
    if (path === '.') await copyContext(origin, target);
    else {
      const isInto = paths.length > 1 || target === folder;
      cpSync(join(origin, path), isInto ? join(target, basename(path)) : target, {
        recursive: true,
      });
    }
  }
}

/** All files that Git knows or would take. */
async function copyContext(origin: string, target: string): Promise<void> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await run('git', list, { cwd: origin, maxBuffer: 2 ** 24 });
  for (const path of stdout.split('\0').filter(Boolean)) {
    cpSync(join(origin, path), join(target, path), { recursive: true });
  }
}

async function shell(line: string, { root, folder, env }: Stage): Promise<void> {
  const local = line.replace(/(?<=\s)\/(?=\w)/g, `${root}/`);
  const { NODE_ENV, NODE_OPTIONS, ...others } = process.env;
  await run('sh', ['-c', local], { cwd: folder, env: { ...others, ...env }, maxBuffer: 2 ** 26 });
}
