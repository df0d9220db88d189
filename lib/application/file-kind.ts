/** The kind of a chosen file, from its first bytes and its name. */
import { typeInHead } from '../request/file-head';

/** Whether it opens as the form, is attached as it is, or is rejected. */
export type FileKind = 'pdf' | 'other' | 'empty' | 'dangerous' | 'unknown';

/** Documents and pictures that a school can open. */
const KNOWN_ENDINGS = /\.(?:docx?|odt|rtf|pages|txt|png|jpe?g|gif|webp|heic|heif|tiff?|bmp)$/i;

/** Programs, scripts, archives, disk images, links, and documents with macros. */
const DANGEROUS_ENDINGS =
  /\.(?:exe|com|scr|msi|msix|appx|bat|cmd|ps1|psm1|vbs?|vbe|jse?|mjs|wsf|wsh|hta|cpl|dll|sys|jar|app|dmg|pkg|deb|rpm|apk|sh|bash|zsh|csh|command|py|rb|pl|php|html?|xhtml|mht(?:ml)?|svg|xml|chm|reg|lnk|url|website|desktop|scf|inf|iso|img|vhdx?|zip|7z|rar|tar|t?gz|bz2|xz|cab|arj|ace|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm|sldm|xll|one|crx|xpi)$/i;

/** How programs, scripts, archives, and links begin. Zip archives are told apart by their names. */
const DANGEROUS_STARTS =
  /^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\xfe\xed\xfa|Rar!|7z\xbc\xaf|\x1f\x8b|MSCF|L\0\0\0\x01\x14)/;

/**
 * Tells what kind of file was chosen.
 *
 * @param head the first bytes, one character per byte
 * @param size of the whole file, in bytes
 */
export function fileKind(name: string, head: string, size: number): FileKind {
  if (size === 0) return 'empty';
  // A dangerous name is enough: a PDF inside is no reason to open the file.
  if (DANGEROUS_ENDINGS.test(name.trim()) || DANGEROUS_STARTS.test(head)) return 'dangerous';
  const type = typeInHead(head);
  if (type === 'application/pdf') return 'pdf';
  // Newer word-processor documents are archives too; the file extension tells which.
  if (head.startsWith('PK')) {
    if (!/\.(?:docx|odt|pages)$/i.test(name)) return 'dangerous';
    return head.includes('vbaProject') ? 'dangerous' : 'other';
  }
  if (/^\s*<(?:!doctype|html|script|svg|\?xml)/i.test(head)) return 'dangerous';
  if (KNOWN_ENDINGS.test(name) || type) return 'other';
  return 'unknown';
}
