import { COLUMNS, exportRows } from '../../lib/data/rows';
import type { Requests } from '../../lib/request/requests';

/** How a formula begins, also after room and in the wide letters of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Without this mark Excel takes the text for another encoding, and shows no letter right but the English ones. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The person's data as comma-separated values; what a spreadsheet would take for a formula is made plain text. */
export async function tableOf(requests: Requests): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const table = Papa.unparse({ fields: [...COLUMNS], data: exportRows(requests) }, { escapeFormulae: FORMULA });
  return BYTE_ORDER_MARK + table;
}
