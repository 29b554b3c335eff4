import { build } from 'esbuild';
import { ownLinesOf } from './own-lines';

export interface BuiltFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/**
 * What stays a package of its own: the SQLite driver loads the binary of its platform, and restify
 * does without the native part of dtrace-provider.
 */
const EXTERNAL = ['libsql', 'dtrace-provider'];

/** The program as one file for Node, with the source map of our own lines beside it. */
export async function bundle(entry: string, outfile: string): Promise<BuiltFile[]> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: EXTERNAL,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ path, contents, text }) => ({
    path,
    contents: path.endsWith('.map') ? ownLinesOf(text) : contents,
  }));
}
