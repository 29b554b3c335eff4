import { readFileSync } from 'node:fs';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A resource that a Bicep file declares, with what it sets. */
export interface BicepResource {
  /** `Microsoft.App/containerApps@2025-01-01` */
  readonly type: string;
  readonly isExisting: boolean;
  /** Paths of the properties, such as `properties.template.containers.[].image`. */
  readonly paths: readonly string[];
}

const GRAMMAR = require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');

let parser: Promise<Parser> | undefined;

async function bicepParser(): Promise<Parser> {
  await Parser.init();
  const made = new Parser();
  made.setLanguage(await Language.load(readFileSync(GRAMMAR)));
  return made;
}

export async function parseBicep(path: string): Promise<Node> {
  parser ??= bicepParser();
  const tree = (await parser).parse(readFileSync(path, 'utf8'));
  if (!tree) throw new Error(`${path} was not parsed`);
  return tree.rootNode;
}

/** Lines (from 1) of what is no Bicep. */
export function faultsIn(root: Node): number[] {
  return nodesIn(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => node.startPosition.row + 1);
}

export function resourcesIn(root: Node): BicepResource[] {
  return root.namedChildren.flatMap((declaration) => {
    if (declaration?.type !== 'resource_declaration') return [];
    const [, type] = declaration.namedChildren;
    const isExisting = declaration.children.some((child) => child?.type === 'existing');
    const body = declaration.namedChildren.at(-1);
    return [
      {
        type: type?.text.slice(1, -1) ?? '',
        isExisting,
        paths: body ? pathsIn(body, []) : [],
      },
    ];
  });
}

/** The name and text of each property below, wherever it stands. */
export function propertiesNamed(root: Node, name: string): Node[] {
  return nodesIn(root).flatMap((node) => {
    const [key, value] = node.namedChildren;
    return node.type === 'object_property' && key && value && keyOf(key) === name ? [value] : [];
  });
}

/** The value of a literal: objects, lists, texts, numbers, true and false. */
export function literalOf(node: Node): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        node.namedChildren.flatMap((property) => {
          const [key, value] = property?.namedChildren ?? [];
          return key && value ? [[keyOf(key), literalOf(value)]] : [];
        }),
      );
    case 'array':
      return node.namedChildren.flatMap((item) => (item ? [literalOf(item)] : []));
    case 'string':
      return node.text.slice(1, -1);
    case 'boolean':
      return node.text === 'true';
    case 'number':
      return Number(node.text);
    default:
      return node.text;
  }
}

function nodesIn(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child ? nodesIn(child) : []))];
}

/** All that a value sets, in whichever branch of a condition or round of a loop. */
function pathsIn(node: Node, path: readonly string[]): string[] {
  switch (node.type) {
    case 'object':
      return node.namedChildren.flatMap((property) => {
        const [key, value] = property?.namedChildren ?? [];
        if (property?.type !== 'object_property' || !key || !value) return [];
        const own = [...path, keyOf(key)];
        return [own.join('.'), ...pathsIn(value, own)];
      });
    case 'array':
      return node.namedChildren.flatMap((item) => (item ? pathsIn(item, [...path, '[]']) : []));
    case 'for_statement':
      return node.namedChildren.flatMap((child) =>
        child?.type === 'object' ? pathsIn(child, path.length === 0 ? path : [...path, '[]']) : [],
      );
    case 'if_statement':
    case 'ternary_expression':
    case 'conditional_expression':
    case 'parenthesized_expression':
      return node.namedChildren.flatMap((child) => (child ? pathsIn(child, path) : []));
    default:
      return [];
  }
}

function keyOf(key: Node): string {
  return key.type === 'string' ? key.text.slice(1, -1) : key.text;
}
