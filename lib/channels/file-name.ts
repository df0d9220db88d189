/**
 * A name for the draft file to be saved under, such as `credit-request-Avery-Holloway.eml`.
 *
 * Letters and digits of every script stand; everything else, so also what Windows, macOS or Linux forbid, becomes a
 * hyphen. The name is at most 100 UTF-16 code units and 255 UTF-8 bytes long (the limit of Linux file systems), cut
 * between code points.
 *
 * @param applicant any text; without a letter or digit in it the name is `credit-request.eml`
 */
export function draftFileName(applicant: string): string {
  const words = applicant.normalize('NFC').match(WORD) ?? [];
  const name = shortened(words.join('-')).replace(/-$/, '');
  return name ? `${START}-${name}${END}` : START + END;
}

const START = 'credit-request';
const END = '.eml';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MAX_UNITS = 100 - START.length - '-'.length - END.length;
const MAX_BYTES = 255 - START.length - '-'.length - END.length;

function shortened(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const codePoint of text) {
    bytes += new TextEncoder().encode(codePoint).length;
    if (bytes > MAX_BYTES || kept.length + codePoint.length > MAX_UNITS) break;
    kept += codePoint;
  }
  return kept;
}
