import ts from 'typescript';

/** A comment, without the code in it. */
export interface Comment {
  /** The file and the line, as an editor opens them. */
  at: string;
  text: string;
}

/** Every comment of a source file: TypeScript, JSX or a style sheet. Text between backticks counts as code. */
export function commentsOf(path: string, source: string): Comment[] {
  const ranges = path.endsWith('.css') ? ofStyles(source) : ofCode(path, source);
  return ranges.map(([start, end]) => ({
    at: `${path}:${source.slice(0, start).split('\n').length}`,
    text: source
      .slice(start, end)
      .replaceAll(/`[^`]*`/g, '')
      .replaceAll(/\s*\n\s*\*?\s*/g, ' '),
  }));
}

/** Every text of a source file that has more than one word: what a script prints, rather than a name. */
export function printedTextsOf(path: string, source: string): Comment[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Comment[] = [];
  (function visit(node: ts.Node): void {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (/\S\s+\S|\s\w+:/.test(node.text)) found.push({ at: `${path}:${line}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  })(file);
  return found;
}

const ofStyles = (source: string) =>
  [...source.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ index, 0: comment }) => [index, index + comment.length] as const);

function ofCode(path: string, source: string): (readonly [start: number, end: number])[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found = new Map<number, number>();
  (function visit(node: ts.Node): void {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []) found.set(pos, end);
    for (const { pos, end } of ts.getTrailingCommentRanges(source, node.getEnd()) ?? []) found.set(pos, end);
    for (const child of node.getChildren(file)) visit(child);
  })(file);
  return [...found];
}
