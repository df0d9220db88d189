/** The lines of a text and the cells of a line, also of one that quotes its cells. */

export interface Line {
  at: number;
  text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    lines.push({ at, text: text.slice(at, to) });
    at = to + 1;
  }
  return lines;
}

/** The cells between the signs of a kind, without the frame of a drawn table. */
export function cellsOf(line: string, delimiter: RegExp): string[] {
  const written = line.replace(/^[\s>]+/, (start) => (start.includes('\t') ? '\t' : '')).replace(/(?<! ) +$/, '');
  const cells = (quotedCells(written, delimiter) ?? written.split(delimiter)).map((cell) => cell.trim());
  const isFramed = delimiter.source === '\\|';
  if (isFramed && cells[0] === '') cells.shift();
  if (isFramed && cells.at(-1) === '') cells.pop();
  return cells;
}

/** Most lines that a quoted cell goes over. */
const MOST_LINES = 6;
const LONGEST = 2000;

/** The cells of a row, which goes on in the next line where a quoted cell does. */
export function rowAt(lines: readonly Line[], first: number, delimiter: RegExp): { cells: string[]; last: number } {
  let written = lines[first]?.text ?? '';
  const isOpen = () => (written.match(/"/g)?.length ?? 0) % 2 === 1;
  for (let last = first + 1; isQuoting(delimiter) && last < lines.length && last < first + MOST_LINES; last++) {
    if (written.length > LONGEST || !isOpen()) break;
    written += `\n${lines[last]?.text}`;
    if (!isOpen()) return { cells: cellsOf(written, delimiter), last };
  }
  return { cells: cellsOf(lines[first]?.text ?? '', delimiter), last: first };
}

/** Sheets and their kin quote a cell that has the sign between cells in it; drawn tables do not. */
const isQuoting = (delimiter: RegExp) => /^(?:\\t|;|,)$/.test(delimiter.source);

/** The cells of a row, of which some are in quotes, with their own quotes doubled; undefined for every other row. */
function quotedCells(line: string, delimiter: RegExp): string[] | undefined {
  if (!line.includes('"') || line.length > LONGEST || !isQuoting(delimiter)) return undefined;
  const sign = delimiter.source;
  const cell = new RegExp(` *"((?:[^"]|"")*)" *(?=${sign}|$)|([^${sign}]*)`, 'y');
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const [, quoted, bare = ''] = cell.exec(line) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
  }
  return cells;
}
