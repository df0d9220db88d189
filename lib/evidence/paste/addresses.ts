import { HOSTS, isComplete, isFound, type Lead, LONGEST, leadsOf } from './leads';

/** An address in a text, and what it leads to. */
export interface Address extends Lead {
  /** Where it is in the text that {@link takeAddresses} gives back. */
  at: number;
}

/** Stands in a text where an address stood. */
export const ADDRESS = '\uE000';
/** The same for the page on which old transcripts are looked up. */
export const VIEWING = '\uE001';

const SIGN = '[\\w\\-.~:/?#@!$&()*+,;=%]';
/** Where an address begins: with its scheme, also directly behind a value or an encoded sign, or with a known host. */
const WRITTEN = new RegExp(
  `(?:(?<![\\w@%])|(?<=%[\\dA-F]{2}))h(?:tt|xx)ps?(?::|%(?:25)*3A)(?:/|%(?:25)*2F){1,2}${SIGN}+|` +
    `(?<=\\w)https?://(?=(?:${HOSTS})/)${SIGN}+|` +
    `(?<![\\w@%])(?:(?<![/.-])|(?<=(?:^|[\\s:(<"'])//))(?:${HOSTS})(?:/|%2F|(?![\\w.@-]))${SIGN}*`,
  'gim',
);

/**
 * Takes the addresses out of a text, so that nothing in them is read as words; each leaves a mark behind.
 *
 * Addresses are understood as people have them: without a scheme, percent-encoded, inside the address of a mail filter
 * or a search engine, broken over lines, in capitals, one behind the other. Only what leads to a known kind of page
 * counts; nothing is fetched.
 */
export function takeAddresses(text: string): { text: string; addresses: Address[] } {
  const addresses: Address[] = [];
  let left = '';
  let from = 0;
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(text); match; match = WRITTEN.exec(text)) {
    const { leads, end } = whole(text, match.index, first(match[0]));
    left += text.slice(from, match.index);
    for (const found of leads) addresses.push({ ...found, at: left.length });
    left += ` ${leads.some(({ viewing }) => viewing) ? VIEWING : ADDRESS} `;
    from = end;
    WRITTEN.lastIndex = end;
  }
  return { text: left + text.slice(from), addresses };
}

/** Where an address may end and something else begin: no link that counts has these signs in it. */
const END = /[,;]|[^=](?=https?:\/\/)/gi;
const MOST_ENDS = 20;

/** The first of what is written without a space between: in a list, another link or a value may follow a link. */
function first(written: string): string {
  let count = 0;
  for (const { 0: sign, index } of written.slice(8, LONGEST).matchAll(END)) {
    const end = 8 + index;
    if (count++ > MOST_ENDS) break;
    // Directly behind a letter or a digit, it is one with the other address; what it leads to tells where it ends.
    if (!/\w/.test(sign) && leadsOf(written.slice(0, end)).some(isFound)) return written.slice(0, end);
  }
  return written;
}

const NEXT = new RegExp(`^${SIGN}+`);

/** Between the parts of an address that a mail or PDF program has broken: a line's end, with the signs of a quotation. */
const BREAK = /^(=?)([ \t]*\n(?:[ \t]*>)*[ \t]*|(?= )[ ])/;
const MOST_BREAKS = 3;
/** Where a line may have been broken. */
const LONG_LINE = 55;

interface Whole {
  leads: Lead[];
  end: number;
}

/** Reads an address, together with what is on the next lines where it goes on there. */
function whole(text: string, start: number, written: string): Whole {
  let best: Whole = { leads: leadsOf(written), end: start + written.length };
  let [joined, at] = [written, start + written.length];
  // Only near: a text in one line would be gone through for each of its addresses.
  const near = Math.max(0, start - LONG_LINE);
  const lineStart = near + text.slice(near, start).lastIndexOf('\n') + 1;
  for (let breaks = 0; breaks < MOST_BREAKS && joined.length < LONGEST; breaks++) {
    // An address that the page shows in part only is none.
    if (/^\s?(?:\.\.\.|…)/.test(text.slice(at, at + 4)) || /\.\.\.$/.test(joined)) return { leads: [], end: at };
    const isSoft = joined.endsWith('=') && text[at] === '\n';
    const [gap, , space] = BREAK.exec(text.slice(at, at + 200)) ?? [];
    const next = gap && NEXT.exec(text.slice(at + gap.length, at + gap.length + 2000))?.[0];
    if (!gap || !next || /^https?:/i.test(next)) break;
    const candidates = isSoft ? [joined.slice(0, -1) + next, joined + next] : [joined + next];
    const isLineEnd = space !== ' ';
    const isLong = at - lineStart >= LONG_LINE && mayGoOn(text, at + gap.length, next);
    // A word never begins with one of these signs; behind one of them, it may well be the next line's first.
    const isTail = isLineEnd && /^[/?&=%#]/.test(next);
    const goesOn = isSoft || isTail || (isLineEnd && /[/?&=%_-]$/.test(joined));
    const longer = candidates.map((candidate) => ({ candidate, leads: leadsOf(candidate) }));
    const found = longer.find(({ leads }) => leads.some(isFound)) ?? longer[0];
    if (!found) break;
    at += gap.length + next.length;
    joined = found.candidate;
    const [before, together] = [best.leads.find(isFound), found.leads.find(isFound)];
    if (!together) {
      // Both parts may still be the beginning of an address.
      if (isTail && !before) best = { leads: found.leads, end: at };
      if (before || (!goesOn && !isLineEnd)) break;
      continue;
    }
    if (before && isComplete(before)) {
      // The rest says how the address was shared.
      if (!isTail || !isSame(before, together)) break;
      best = { ...best, end: at };
    } else if (isComplete(together)) {
      if (before && !isLineEnd) break;
      best = { leads: found.leads, end: at };
    } else if (!before) {
      if (/\d/.test(next)) best = { leads: found.leads, end: at };
    } else if (isLineEnd && isLong) {
      best = { leads: [...best.leads, ...found.leads], end: at };
      break;
    } else if (!goesOn) break;
  }
  return best;
}

const isSame = (one: Lead, other: Lead) => one.evidence?.link === other.evidence?.link && one.viewing === other.viewing;

/** The rest of a broken address has a digit in it or a line to itself; a word of a sentence has neither. */
const mayGoOn = (text: string, at: number, next: string) =>
  /\d/.test(next) || /^[^\S\n]*(?:\n|$)/.test(text.slice(at + next.length, at + next.length + 200));
