import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { learnedBeside } from './learned-beside';
import { ownLinesOf } from './own-lines';

export interface BuiltFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * What stays a package of its own: the SQLite driver loads the binary of its platform, and restify
 * does without the native part of dtrace-provider. What sends traces is loaded where it is wanted,
 * and would make every start parse as much again.
 */
const EXTERNAL = [
  'libsql',
  'dtrace-provider',
  '@azure/monitor-opentelemetry-exporter',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-metrics',
  '@opentelemetry/sdk-trace-base',
];

/** The program as one file for Node; beside it the source map of our own lines, and what was learned. */
export async function bundle(
  entry: string,
  outfile: string,
  plugins: Plugin[],
): Promise<BuiltFile[]> {
  const learned = learnedBeside();
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: EXTERNAL,
    plugins: [...plugins, learned.plugin],
    sourcemap: 'linked',
    sourcesContent: false,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    lineLimit: 200,
    logLevel: 'error',
  });
  const program = outputFiles.map(({ path, text }) => ({
    path,
    contents: path.endsWith('.map') ? ownLinesOf(text) : narrow(text),
  }));
  const beside = Array.from(learned.files, ([name, contents]) => ({
    path: join(dirname(outfile), name),
    contents,
  }));
  return [...beside, ...program];
}

/**
 * With one letter past Latin 1, Node keeps the whole program at two bytes a letter. esbuild has
 * escaped those in texts, so what is left stands in regular expressions, which take the same escape.
 */
function narrow(program: string): string {
  return program.replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
