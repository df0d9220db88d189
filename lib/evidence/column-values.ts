import type { Field } from './page-kind';
import { type FieldRules, pageText } from './page-text';
import { SHARE_LABEL } from './share-labels';
import { asValue } from './share-values';

/**
 * Reads the values that stand below their label, in a table or a grid whose columns are labelled.
 *
 * @param label the text node that holds the label
 * @returns the values with the elements that show them, none where the column is empty; undefined where the label
 *   heads no column, so that its value stands beside or after it
 */
export function columnValues(
  label: Node,
  field: Field,
  rules: FieldRules,
): { value: string; node: Node }[] | undefined {
  const cell = cellOf(label);
  const row = cell?.parentElement;
  if (!cell || !row || row.children.length < 2 || !isHeadRow(row)) return undefined;
  const rows = rowsBelow(row).filter((below) => below.children.length === row.children.length);
  if (!rows.length) return undefined;
  const column = [...row.children].indexOf(cell);
  return rows.flatMap((below) => {
    const shown = below.children[column];
    const lines = shown ? pageText(shown, shown, rules).text.split('\n') : [];
    const value = lines.map((line) => asValue(field, line)).find(Boolean);
    return shown && value ? [{ value, node: shown }] : [];
  });
}

/** The outermost element that holds the label alone. */
function cellOf(label: Node): Element | undefined {
  let cell: Element | undefined;
  for (let element = label.parentElement; element && isLabelAlone(element); element = element.parentElement)
    cell = element;
  return cell;
}

/** A row of header cells, or one in which labels stand side by side. */
function isHeadRow(row: Element): boolean {
  const cells = [...row.children];
  const areHeaders = cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');
  return areHeaders || cells.filter(isLabelAlone).length > 1;
}

function isLabelAlone(element: Element): boolean {
  const text = element.textContent?.normalize('NFKC') ?? '';
  return text.length < 80 && text.search(SHARE_LABEL) >= 0 && /^[\s:]*$/.test(text.replace(SHARE_LABEL, ''));
}

/** The rows that follow in the same part of the table, or in the part after it. */
function rowsBelow(row: Element): Element[] {
  const part = row.parentElement;
  const siblings = [...(part?.children ?? [])];
  return [...siblings.slice(siblings.indexOf(row) + 1), ...(part?.nextElementSibling?.children ?? [])];
}
