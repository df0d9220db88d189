import ts from 'typescript';

/** A use of the browser's extension API in the code. */
export interface ApiUse {
  /** For example `lib/extension/toolbar.ts:21`. */
  place: string;
  /** The member from the top of the API, for example `contextMenus.onClicked.addListener`. */
  member: string;
  /** Whether it is accessed with `?.`, so that nothing breaks if it is missing. */
  isGuarded: boolean;
  /** Whether the code only checks for a member with `'…' in`. */
  isAsked: boolean;
}

/** The files and packages that export the API under a name the importing file chooses. */
const API_IMPORT = /(?:^|\/)browser$|^webextension-polyfill$/;

/** Its global names; content scripts use one of them. */
const API_GLOBALS = ['chrome', 'browser'];
const GLOBAL_OBJECTS = ['globalThis', 'window', 'self'];

/** The files that export the API to all others. */
const GIVERS = ['lib/extension/browser.ts', 'lib/extension/polyfill.ts'];

/**
 * Finds every use of the browser's extension API, through `as`, `!` and brackets too.
 *
 * @param sources the text of each file by its path
 */
export const apiUses = (sources: Record<string, string>): ApiUse[] =>
  Object.entries(sources).flatMap(([path, source]) => (GIVERS.includes(path) ? [] : usesIn(path, source)));

function usesIn(path: string, source: string): ApiUse[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const names = [...API_GLOBALS, ...importedNames(tree)];
  const found: ApiUse[] = [];
  (function visit(node: ts.Node): void {
    if (isOfGlobalObject(node) || (ts.isIdentifier(node) && names.includes(node.text) && isUsed(node))) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${path}:${line + 1}`, ...useFrom(node) });
    }
    ts.forEachChild(node, visit);
  })(tree);
  return found;
}

const importedNames = (tree: ts.SourceFile) =>
  tree.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && API_IMPORT.test(moduleSpecifier.text))
    .flatMap(({ importClause }) => {
      if (!importClause || importClause.isTypeOnly) return [];
      const { name, namedBindings } = importClause;
      const named = namedBindings && ts.isNamedImports(namedBindings) ? [...namedBindings.elements] : [];
      const whole = namedBindings && ts.isNamespaceImport(namedBindings) ? [namedBindings.name] : [];
      const values = named.filter(({ isTypeOnly }) => !isTypeOnly).map((each) => each.name);
      return [...(name ? [name] : []), ...values, ...whole].map(({ text }) => text);
    });

/** `globalThis.chrome` and the like. */
function isOfGlobalObject(node: ts.Node): boolean {
  if (!isAccess(node) || !API_GLOBALS.includes(nameIn(node))) return false;
  const object = unwrapped(node.expression);
  return ts.isIdentifier(object) && GLOBAL_OBJECTS.includes(object.text);
}

function unwrapped(node: ts.Expression): ts.Expression {
  return isWrapping(node) ? unwrapped(node.expression) : node;
}

/** Neither a type, nor the name of a declaration or an import, nor a property of something else is a use. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPartOfTypeNode(node) || ts.isQualifiedName(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isImportSpecifier(parent)) return false;
  return !('name' in parent && parent.name === node);
}

function useFrom(start: ts.Node): Omit<ApiUse, 'place'> {
  const members: string[] = [];
  let isGuarded = false;
  let node: ts.Node = start;
  for (;;) {
    const { parent }: ts.Node = node;
    const isGoingOn = 'expression' in parent && parent.expression === node;
    if (!isGoingOn || !(isWrapping(parent) || isAccess(parent) || ts.isCallExpression(parent))) break;
    if (!isWrapping(parent) && parent.questionDotToken) isGuarded = true;
    if (ts.isCallExpression(parent)) break;
    if (isAccess(parent)) members.push(nameIn(parent));
    node = parent;
  }
  return { member: members.join('.'), isGuarded, isAsked: isRightOfIn(node) };
}

type Wrapping = ts.ParenthesizedExpression | ts.AsExpression | ts.NonNullExpression | ts.SatisfiesExpression;

const isWrapping = (node: ts.Node): node is Wrapping =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node);

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

const isAccess = (node: ts.Node): node is Access =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Keeps a computed name as source text, which matches no API. */
function nameIn(node: Access): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const { argumentExpression: name } = node;
  return ts.isStringLiteralLike(name) ? name.text : `[${name.getText()}]`;
}

const isRightOfIn = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword;
