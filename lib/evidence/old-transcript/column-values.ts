import { native } from '../page/native';
import { type FieldRules, pageText } from '../page/text';
import type { Field } from '../page-kind';
import { isLabelAlone } from './labels';
import { sureValue } from './sure-value';

/**
 * No transcript table has more columns, and nobody could choose from more rows. The limits keep a page full of labels
 * from taking forever.
 */
const MOST_COLUMNS = 50;
const MOST_ROWS = 64;
/** Longer than any label, including what may be around it in its cell. */
const LONGEST_LABEL = 80;
/** `NodeFilter.SHOW_TEXT`, which is not defined everywhere pages are read. */
const SHOW_TEXT = 4;

/**
 * Reads the values below their label, in a table or grid with labeled columns.
 *
 * @param label the text node that contains the label
 * @returns the values with the cells that show them, empty for a cell without a value; undefined if the label does not
 *   head a column, so that its value is beside or after it
 */
export function columnValues(
  label: Node,
  field: Field,
  rules: FieldRules,
): { value: string; node: Node }[] | undefined {
  const cell = cellOf(label);
  const row = cell && native(cell, 'parentElement');
  // With this many children it is not a row, so they are not even collected.
  if (!row || native(row, 'childElementCount') > MOST_COLUMNS) return undefined;
  const cells = childrenOf(row);
  // A label in the last cell of a table row has its value below it, since nothing is beside it.
  const endsRow = native(row, 'nodeName') === 'TR' && cells.length > 1 && cells.at(-1) === cell;
  if (!isHeadRow(cells) && !endsRow) return undefined;
  const rows = rowsBelow(row).filter(({ length }) => length === cells.length);
  if (!rows.length) return undefined;
  const column = cells.indexOf(cell);
  return rows.flatMap((below) => {
    const shown = below[column];
    const lines = shown ? pageText(shown, shown, rules).text.split('\n') : [];
    const value = lines.map((line) => sureValue(field, line)).find(Boolean) ?? '';
    return shown ? [{ value, node: shown }] : [];
  });
}

/** The outermost element that contains the label and nothing else. */
function cellOf(label: Node): Element | undefined {
  let cell: Element | undefined;
  for (
    let element = native(label, 'parentElement');
    element && isLabel(element);
    element = native(element, 'parentElement')
  )
    cell = element;
  return cell;
}

const childrenOf = (element: Element): Element[] => [...native(element, 'children')];

/** Whether a row consists of header cells, or contains at least two labels. */
function isHeadRow(cells: Element[]): boolean {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return false;
  const areHeaders = cells.every((cell) => native(cell, 'matches')('th,[role=columnheader]'));
  return areHeaders || cells.filter(isLabel).length > 1;
}

function isLabel(element: Element): boolean {
  const text = beginningOf(element).normalize('NFKC');
  return text.length < LONGEST_LABEL && isLabelAlone(text);
}

/** The beginning of an element's text, long enough for a label. The element may contain a whole page. */
function beginningOf(element: Element): string {
  const texts = native(native(element, 'ownerDocument'), 'createTreeWalker')(element, SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node && text.length < LONGEST_LABEL; node = texts.nextNode()) {
    text += (node as Text).data;
  }
  return text;
}

/**
 * The cells of the rows that follow in the same part of the table and in the next part. Stops at the next row of labels
 * or at {@link MOST_ROWS}.
 */
function rowsBelow(row: Element): Element[][] {
  const part = native(row, 'parentElement');
  const next = part && elementFrom(native(part, 'nextSibling'));
  const rows: Element[][] = [];
  for (const first of [native(row, 'nextSibling'), next && native(next, 'firstChild')]) {
    for (let at = elementFrom(first); at && rows.length < MOST_ROWS; at = elementFrom(native(at, 'nextSibling'))) {
      const cells = childrenOf(at);
      if (isHeadRow(cells)) return rows;
      rows.push(cells);
    }
  }
  return rows;
}

/** The first element among a node and the siblings after it. */
function elementFrom(node: Node | null | undefined): Element | undefined {
  for (let at = node; at; at = native(at, 'nextSibling')) if (native(at, 'nodeType') === 1) return at as Element;
  return undefined;
}
