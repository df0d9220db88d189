import type { Requests } from '../request/requests';
import { COLUMNS, exportRows } from './rows';

/** Without this mark Excel takes the text for another encoding, and shows no letter right but the English ones. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a formula begins, also after room and in the wide letters of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The person's requests as comma-separated values (RFC 4180) for a spreadsheet. What a spreadsheet would run as a
 * formula is made plain text with a `'` before it: titles come from web pages.
 */
export function tableOf(requests: Requests): string {
  const lines = exportRows(requests).map((row) => COLUMNS.map((column) => row[column]));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => cells.map(asCell).join(',')).join('\r\n');
}

function asCell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
