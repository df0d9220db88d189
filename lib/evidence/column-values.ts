import { native } from './native';
import type { Field } from './page-kind';
import { type FieldRules, pageText } from './page-text';
import { SHARE_LABEL } from './share-labels';
import { asValue } from './share-values';

/**
 * Reads the values that are below their label, in a table or a grid whose columns are labeled.
 *
 * @param label the text node that holds the label
 * @returns the values with the elements that show them, none where the column is empty; undefined where the label
 *   heads no column, so that its value is beside or after it
 */
export function columnValues(
  label: Node,
  field: Field,
  rules: FieldRules,
): { value: string; node: Node }[] | undefined {
  const cell = cellOf(label);
  const row = cell && native(cell, 'parentElement');
  if (!row) return undefined;
  const cells = childrenOf(row);
  if (cells.length < 2 || !isHeadRow(cells)) return undefined;
  const rows = rowsBelow(row)
    .map(childrenOf)
    .filter(({ length }) => length === cells.length);
  if (!rows.length) return undefined;
  const column = cells.indexOf(cell);
  return rows.flatMap((below) => {
    const shown = below[column];
    const lines = shown ? pageText(shown, shown, rules).text.split('\n') : [];
    const value = lines.map((line) => asValue(field, line)).find(Boolean);
    return shown && value ? [{ value, node: shown }] : [];
  });
}

/** The outermost element that holds the label alone. */
function cellOf(label: Node): Element | undefined {
  let cell: Element | undefined;
  for (
    let element = native(label, 'parentElement');
    element && isLabelAlone(element);
    element = native(element, 'parentElement')
  )
    cell = element;
  return cell;
}

const childrenOf = (element: Element): Element[] => [...native(element, 'children')];

/** Whether a row holds header cells, or labels side by side. */
function isHeadRow(cells: Element[]): boolean {
  const areHeaders = cells.every((cell) => native(cell, 'matches')('th,[role=columnheader]'));
  return areHeaders || cells.filter(isLabelAlone).length > 1;
}

function isLabelAlone(element: Element): boolean {
  const text = native(element, 'textContent')?.normalize('NFKC') ?? '';
  return text.length < 80 && text.search(SHARE_LABEL) >= 0 && /^[\s:]*$/.test(text.replace(SHARE_LABEL, ''));
}

/** The rows that follow in the same part of the table, or in the part after it. */
function rowsBelow(row: Element): Element[] {
  const part = native(row, 'parentElement');
  if (!part) return [];
  const siblings = childrenOf(part);
  const next = native(part, 'nextElementSibling');
  return [...siblings.slice(siblings.indexOf(row) + 1), ...(next ? childrenOf(next) : [])];
}
