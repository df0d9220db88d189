/** Splits a text into lines, and a line into cells, including cells in quotation marks. */

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

/** The cells of a line, split at a kind of delimiter, without the frame of a drawn table. */
export function cellsOf(line: string, delimiter: RegExp): string[] {
  const isFramed = delimiter.source === '\\|';
  const row = line.replace(/^[\s>]+/, (start) => (start.includes('\t') ? '\t' : '')).replace(/(?<! ) +$/, '');
  const written = isFramed ? withSingleBars(row) : row;
  const cells = (quotedCells(written, delimiter) ?? written.split(delimiter)).map((cell) => cell.trim());
  if (isFramed && cells[0] === '') cells.shift();
  if (isFramed && cells.at(-1) === '') cells.pop();
  return cells;
}

/**
 * A row with one bar between its cells. Jira doubles the bars of headings, MediaWiki those between all cells, and
 * begins headings with an exclamation mark. A doubled bar among single ones is an empty cell.
 */
function withSingleBars(row: string): string {
  if (/^\|\|[^|]+(?:\|\|[^|]+)*\|\|$/.test(row)) return row.replaceAll('||', '|');
  return /^[|!][^|!]+(?:(?:\|\||!!)[^|!]+)+$/.test(row) ? row.replace(/^!/, '|').replace(/\|\||!!/g, '|') : row;
}

/** The most lines that a quoted cell may span. */
const MOST_LINES = 6;
const LONGEST = 2000;

/** The cells of a row, which continues on the next line if a quoted cell does. */
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

/** Whether cells may be quoted: spreadsheets quote a cell that contains the delimiter, drawn tables do not. */
const isQuoting = (delimiter: RegExp) => /^(?:\\t|;|,)$/.test(delimiter.source);

/**
 * The cells of a row in which some are in quotation marks, with quotation marks inside doubled; undefined for other
 * rows.
 */
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
