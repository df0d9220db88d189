/** What is an email address. One grammar for all: what the settings take, the mail link and the draft file can carry. */

/** Whether a letter can be addressed so: one plain address, without a sign that means something in a link or a header. */
export const isAddress = (text: string): boolean => PLAIN.test(text);

/** The same where an address is only written down: it may have any sign that a mailbox can have (RFC 5322, RFC 6532). */
export const isWrittenAddress = (text: string): boolean => WRITTEN.test(text) && !/\s/.test(text);

/** The longest recipient: it cannot be folded, and `To: ` stands before it on a line of at most 78 (RFC 5322, 2.1.1). */
export const RECIPIENT_LIMIT = 74;

const BEYOND_ASCII = '\\u00A1-\\uFFFD';
const PLAIN = addressOf("\\w+'", 'a-z0-9');
const WRITTEN = addressOf(`\\w+'!#$%&*/=?^\`{|}~${BEYOND_ASCII}`, `a-z0-9${BEYOND_ASCII}`);

/** Atoms with dots between them, and a domain of two labels or more. */
function addressOf(atom: string, label: string): RegExp {
  const oneLabel = `[${label}](?:[${label}-]*[${label}])?`;
  return new RegExp(`^[${atom}-]+(?:\\.[${atom}-]+)*@${oneLabel}(?:\\.${oneLabel})+$`, 'i');
}
