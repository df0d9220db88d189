import { native } from '../page/native';
import { type FieldRules, pageText } from '../page/text';
import type { Field } from '../page-kind';
import { isLabelAlone } from './labels';
import { sureValue } from './sure-value';

/** No table of transcripts has more columns, and nobody could choose among more rows: a page of labels ends there. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 64;
/** The longest label, with what may be around it in its cell. */
const LONGEST_LABEL = 80;
/** `NodeFilter.SHOW_TEXT`; not every place where pages are read has that name. */
const SHOW_TEXT = 4;

/**
 * Reads the values that are below their label, in a table or a grid whose columns are labeled.
 *
 * @param label the text node that holds the label
 * @returns the values with the cells that show them, empty where a cell holds none; undefined where the label heads no
 *   column, so that its value is beside or after it
 */
export function columnValues(
  label: Node,
  field: Field,
  rules: FieldRules,
): { value: string; node: Node }[] | undefined {
  const cell = cellOf(label);
  const row = cell && native(cell, 'parentElement');
  // The children of a row that is none are not even gathered.
  if (!row || native(row, 'childElementCount') > MOST_COLUMNS) return undefined;
  const cells = childrenOf(row);
  // A label that ends a row of a table has its value below it: nothing is beside it.
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

/** The outermost element that holds the label alone. */
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

/** Whether a row holds header cells, or labels side by side. */
function isHeadRow(cells: Element[]): boolean {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return false;
  const areHeaders = cells.every((cell) => native(cell, 'matches')('th,[role=columnheader]'));
  return areHeaders || cells.filter(isLabel).length > 1;
}

function isLabel(element: Element): boolean {
  const text = beginningOf(element).normalize('NFKC');
  return text.length < LONGEST_LABEL && isLabelAlone(text);
}

/** An element's text, as far as a label may reach: what holds a label may hold a whole page beside it. */
function beginningOf(element: Element): string {
  const texts = native(native(element, 'ownerDocument'), 'createTreeWalker')(element, SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node && text.length < LONGEST_LABEL; node = texts.nextNode()) {
    text += (node as Text).data;
  }
  return text;
}

/**
 * The cells of the rows that follow in the same part of the table, or in the part after it: up to the next that holds
 * labels, and no more than are worth reading.
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

/** The first element among a node and its following siblings. */
function elementFrom(node: Node | null | undefined): Element | undefined {
  for (let at = node; at; at = native(at, 'nextSibling')) if (native(at, 'nodeType') === 1) return at as Element;
  return undefined;
}
