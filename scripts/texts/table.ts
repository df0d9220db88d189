/** The sheet that a translator works with: every text next to its English. */
import type { Entry, Row } from './review';

/**
 * Writes the sheet.
 *
 * @param rows in the order of the sheet
 * @returns Markdown: a table for each place on the screen
 */
export function table(tag: string, rows: readonly Row[]): string {
  const lines: string[] = [`# ${tag}`];
  let where = '';
  for (const row of rows) {
    if (row.place.where !== where) lines.push('', `## ${row.place.where}`, '', ...HEAD(tag));
    where = row.place.where;
    const cells = [
      `\`${row.key}\``,
      inCell(row.english),
      row.text === undefined ? '' : inCell(row.text),
      row.place.room ? `${row.place.room} columns` : '',
      row.values.join('<br>'),
      row.todo.join(', '),
    ];
    lines.push(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

const HEAD = (tag: string) => [`| key | en | ${tag} | room | values | to do |`, '|---|---|---|---|---|---|'];

const inCell = (entry: Entry) =>
  typeof entry === 'string'
    ? entry
    : Object.entries(entry)
        .map(([form, text]) => `${form}: ${text}`)
        .join('<br>');
