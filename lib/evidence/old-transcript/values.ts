/** What the values of an old share result look like. */
import type { Field } from '../page-kind';

/**
 * The field's value in its plain form, if a whole text, such as a cell of a column, can be one; otherwise undefined.
 */
export function asValue(field: Field, text: string): string | undefined {
  const value = text.trim();
  if (field === 'transcriptId') return /^\d{4,12}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
  if (field === 'viewingPage') return addressOf(value);
  return isCode(value) ? value : undefined;
}

/** Matches every https address on the site of the old transcripts. */
export const ADDRESSES = /https:\/\/mcp\.microsoft\.com\/[^\s"'“”<>()[\]、，。；」\u0001]+/giu;

/**
 * An https address on mcp.microsoft.com in its plain form; undefined for everything else. The pages there take no
 * query, so a query may contain the access code; it is dropped.
 */
export function addressOf(text: string): string | undefined {
  const written = text.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  if (!URL.canParse(written) || written.length > 300) return undefined;
  const { origin, username, password, pathname } = new URL(written);
  return origin === 'https://mcp.microsoft.com' && !username && !password ? origin + pathname : undefined;
}

// A code has letters and digits as the holder chose them, and some punctuation. A placeholder for one is not a code.
const CODE = /^(?=(?:.*[\p{L}\p{Nd}]){4})[\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}_#$%&*+!@-]{4,64}$/u;
const PLACEHOLDER =
  /^(?:([nx*])\1+|above|below|code|continue|copy|enter|help|here|hidden|none|null|optional|required|show|undefined|your)$/i;

const isCode = (text: string) => CODE.test(text) && !PLACEHOLDER.test(text);
