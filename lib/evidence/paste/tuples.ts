/** A list in brackets, without another one inside. */
const LIST = /[([]([^()[\]]{3,2000})[)\]]/g;
const NAME = /^(?:transcript[_ ]?id|access[_ ]?code)$/i;
/** Between the names of columns and the first row, and between two rows: "VALUES", `,"rows":[`. */
const BEFORE_A_ROW = /^[\s,;:="[({]{0,60}(?:values|rows|data|records)?[\s,;:="[({]{0,60}$/i;

/**
 * Writes rows of values behind the names of their columns, which SQL and JSON have in brackets, as lines of a table:
 * `(transcript_id, access_code) VALUES ('1230422', 'Larch2020')`.
 */
export function tuplesAsLines(text: string): string {
  let written = '';
  let [from, width] = [0, 0];
  for (const { 0: list, 1: inside = '', index } of text.matchAll(LIST)) {
    const cells = cellsOf(inside);
    const isRow = cells.length === width && BEFORE_A_ROW.test(text.slice(from, index));
    const isHead = cells.filter((cell) => NAME.test(cell)).length > 1;
    if (isRow || isHead) {
      written += `${isRow ? '' : `${text.slice(from, index)}\n`}${cells.join('\t')}\n`;
      [from, width] = [index + list.length, cells.length];
    } else width = 0;
  }
  return written + text.slice(from);
}

const CELL = /(?<=^|,)\s*(?:N?'((?:[^']|'')*)'|"([^"]*)"|([^,]*))\s*(?:,|$)/gy;

const cellsOf = (list: string): string[] =>
  [...list.matchAll(CELL)].map(([, quoted, inQuotes, bare = '']) =>
    (quoted?.replaceAll("''", "'") ?? inQuotes ?? bare).replace(/\s+/g, ' ').trim(),
  );
