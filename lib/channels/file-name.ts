/**
 * A file name for saving the draft, such as `credit-request-Avery-Holloway.eml`.
 *
 * Letters and digits of every script are kept. Everything else, including what Windows, macOS, or Linux forbid, becomes
 * a hyphen. The name has at most 100 UTF-16 code units and 255 UTF-8 bytes (the limit of Linux file systems), and is
 * cut only between code points.
 *
 * @param applicant any text; without a letter or digit in it, the name is `credit-request.eml`
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
