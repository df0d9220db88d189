import ts from 'typescript';

/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-valuetext']);

/** Words in JSX, or in an attribute that a person reads, that are written out instead of a key of the texts. */
export function wordsInJsx(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (/\p{L}{2}/u.test(text)) found.push(`${path}:${line + 1} ${text.trim()}`);
  };
  /** Every text that an expression can become, except what is passed to a function, such as a key to `t`. */
  const noteOutcomes = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      note(node, node.text);
    }
    ts.forEachChild(node, noteOutcomes);
  };
  (function visit(node: ts.Node): void {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) noteOutcomes(node.initializer);
    ts.forEachChild(node, visit);
  })(file);
  return found;
}
