import type { Requests } from '../request/requests';
import { COLUMNS, exportRows } from './rows';

/** Without this mark Excel takes the text for another encoding, and shows no letter right but the English ones. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a formula begins, also after room and in the wide letters of East Asian keyboards; at the start of a cell, and after
 * what a spreadsheet of another country takes for the end of one: there the comma is a letter like any other.
 */
const FORMULA = /(^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g;
const ROOM_BEFORE = /^(?=[\t\r\n])/;

/**
 * The person's requests as comma-separated values (RFC 4180) for a spreadsheet. What a spreadsheet would run as a
 * formula is made plain text with a `'` before it: titles come from web pages.
 */
export function tableOf(requests: Requests): string {
  const lines = exportRows(requests).map((row) => COLUMNS.map((column) => row[column]));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => cells.map(asCell).join(',')).join('\r\n');
}

function asCell(text: string): string {
  const plain = text.replace(FORMULA, "$1'").replace(ROOM_BEFORE, "'");
  return /[",;\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
