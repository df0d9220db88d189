import type { Requests } from '../request/requests';
import { COLUMNS, exportRows } from './rows';

/** Without it, Excel assumes another encoding and garbles everything but English letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The start of a formula, even after spaces and in the full-width characters of East Asian keyboards. It may be at the
 * start of a cell, or after a character that ends a cell in a spreadsheet of another country, where the comma is an
 * ordinary character.
 */
const FORMULA = /(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g;
const ROOM_BEFORE = /^(?=[\t\r\n])/;

/**
 * The person's requests as comma-separated values (RFC 4180) for a spreadsheet. Titles come from web pages, so anything
 * that a spreadsheet would run as a formula becomes plain text with a leading `'`.
 */
export function tableOf(requests: Requests): string {
  const lines = exportRows(requests).map((row) => COLUMNS.map((column) => row[column]));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => cells.map(asCell).join(',')).join('\r\n');
}

function asCell(text: string): string {
  const plain = text.replace(FORMULA, "$1'").replace(ROOM_BEFORE, "'");
  return /[",;\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
