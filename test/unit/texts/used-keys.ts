import ts from 'typescript';

/** Which texts some source code asks for. */
export interface UsedKeys {
  has(key: string): boolean;
  /** The first parts of `t('…')` and `` t(`…${x}`) `` that lead to none of the keys. */
  unknown(keys: readonly string[]): string[];
}

/** Finds the texts that code names: whole (`'page.title'`) or with inserted parts (`` `status.${status}` ``). */
export function usedKeys(sources: Record<string, string>): UsedKeys {
  const literals = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const asked = new Set<string>();
  for (const [path, source] of Object.entries(sources)) {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    (function visit(node: ts.Node, isAsked: boolean): void {
      if (ts.isStringLiteralLike(node)) {
        literals.add(node.text);
        if (isAsked) asked.add(node.text);
      }
      if (ts.isTemplateExpression(node) && /^[a-z][a-z-]*\./.test(node.head.text)) {
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.]/g, '\\.')).join('[\\w-]+')}$`);
        patterns.set(node.getText(), pattern);
        if (isAsked) asked.add(node.getText());
      }
      const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't';
      ts.forEachChild(node, (child) => {
        const isChoice = isAsked && ts.isConditionalExpression(node) && child !== node.condition;
        visit(child, (isCall && child === node.arguments[0]) || isChoice);
      });
    })(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind), false);
  }
  return {
    has: (key) => literals.has(key) || [...patterns.values()].some((pattern) => pattern.test(key)),
    unknown: (keys) =>
      [...asked].filter((text) => !keys.includes(text) && !keys.some((key) => patterns.get(text)?.test(key))),
  };
}
