import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file that it leads to, by its path in the project, or the name of a package. */
  to: string;
  /** Whether the import is only for types and disappears at run time. */
  isType: boolean;
  /** Whether it is an `import()`, which loads only when the code asks for it. */
  isLater: boolean;
}

export interface SourceFile {
  imports: Import[];
  /** Names that the file neither defines nor imports, so they come from the browser. */
  globals: Set<string>;
}

/** Every file by its path in the project. */
export type ImportGraph = ReadonlyMap<string, SourceFile>;

/** Reads the source files in some folders. */
export function readSources(top: string, folders: readonly string[]): Record<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => posix.join(folder, path.replaceAll('\\', '/'))),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

/** Finds out which file imports what: `import`, `export … from`, `import()`, `import('…').Type` and `require()`. */
export function importGraph(sources: Record<string, string>): ImportGraph {
  return new Map(Object.entries(sources).map(([path, source]) => [path, read(path, source, sources)]));
}

function read(path: string, source: string, sources: Record<string, string>): SourceFile {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kindOf(path));
  const imports: Import[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const add = (specifier: ts.Node | undefined, isType: boolean, isLater = false) => {
    const isKnown = specifier && ts.isStringLiteralLike(specifier);
    imports.push({
      to: isKnown ? resolve(path, specifier.text, sources) : 'an address made at run time',
      isType,
      isLater,
    });
  };
  (function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isImportCall(node.expression)) add(node.arguments[0], false, true);

    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name) && !isAmbient(node))
      declared.add(node.name.text);
    const name = globalName(node);
    if (name) used.add(name);
    ts.forEachChild(node, visit);
  })(tree);
  return { imports, globals: new Set([...used].filter((name) => !declared.has(name))) };
}

const kindOf = (path: string) => (path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

const isImportCall = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

type Named = ts.NamedDeclaration | ts.ImportClause;

const isDeclaration = (node: ts.Node): node is Named =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isNamespaceImport(node);

/** Whether a node only declares what the browser provides: `declare const chrome: …`. */
const isAmbient = (node: ts.Node) =>
  (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Ambient) > 0;

/**
 * The global name that a node uses, by itself (`chrome.tabs`) or as a property of the global object
 * (`globalThis.chrome`).
 */
function globalName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && isGlobalObject(node.expression)) return node.name.text;
  if (ts.isElementAccessExpression(node) && isGlobalObject(node.expression)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isPartOfAnother =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isTypeNode(parent) ||
    ts.isTypeElement(parent) ||
    ts.isJsxAttribute(parent) ||
    (isDeclaration(parent) && parent.name === node);
  return isPartOfAnother ? undefined : node.text;
}

const isGlobalObject = (node: ts.Expression) => ts.isIdentifier(node) && /^(?:globalThis|window|self)$/.test(node.text);

function resolve(from: string, specifier: string, sources: Record<string, string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const known = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((file) => file in sources);
  return known ?? path;
}
