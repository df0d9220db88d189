/** What counts as an email address. The settings, the mail link, and the draft file all use this one grammar. */

/**
 * Whether a letter can be sent to this: one plain address, without characters that mean something in a link or header.
 */
export const isAddress = (text: string): boolean => PLAIN.test(text);

/** Same, for an address that is only written down: allows every character a mailbox may have (RFC 5322, RFC 6532). */
export const isWrittenAddress = (text: string): boolean => WRITTEN.test(text) && !/\s/.test(text);

/**
 * The longest recipient. It cannot be folded, and with `To: ` before it, the line has at most 78 characters (RFC 5322,
 * 2.1.1).
 */
export const RECIPIENT_LIMIT = 74;

const BEYOND_ASCII = '\\u00A1-\\uFFFD';
const PLAIN = addressOf("\\w+'", 'a-z0-9');
const WRITTEN = addressOf(`\\w+'!#$%&*/=?^\`{|}~${BEYOND_ASCII}`, `a-z0-9${BEYOND_ASCII}`);

/** A local part of atoms joined by dots, and a domain of at least two labels. */
function addressOf(atom: string, label: string): RegExp {
  const oneLabel = `[${label}](?:[${label}-]*[${label}])?`;
  return new RegExp(`^[${atom}-]+(?:\\.[${atom}-]+)*@${oneLabel}(?:\\.${oneLabel})+$`, 'i');
}
