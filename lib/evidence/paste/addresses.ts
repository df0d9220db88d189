import { HOSTS, isComplete, isFound, type Lead, LONGEST, leadsOf } from './leads';

/** An address in a text, and what it leads to. */
export interface Address extends Lead {
  /** Where its mark is in the text that {@link takeAddresses} returns. */
  at: number;
}

/** Replaces an address in a text. */
export const ADDRESS = '\uE000';
/** The same, for the address of the page on which old transcripts are looked up. */
export const VIEWING = '\uE001';

const SIGN = '[\\w\\-.~:/?#@!$&()*+,;=%]';
/**
 * Where an address begins: with its scheme, even directly after a value or an encoded character, or with a known host.
 */
const WRITTEN = new RegExp(
  `(?:(?<![\\w@%])|(?<=%[\\dA-F]{2}))h(?:tt|xx)ps?(?::|%(?:25)*3A)(?:/|%(?:25)*2F){1,2}${SIGN}+|` +
    `(?<=\\w)https?://(?=(?:${HOSTS})/)${SIGN}+|` +
    `(?<![\\w@%])(?:(?<![/.-])|(?<=(?:^|[\\s:(<"'])//))(?:${HOSTS})(?:/|%2F|(?![\\w.@-]))${SIGN}*`,
  'gim',
);

/**
 * Takes the addresses out of a text, so that nothing in them is read as words. Each leaves a mark behind.
 *
 * Addresses are recognized as people paste them: without a scheme, percent-encoded, inside the address of a mail filter
 * or a search engine, broken over lines, in capitals, or one directly after another. Only an address that leads to a
 * known kind of page counts. Nothing is fetched.
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

/** Where an address may end and something else begin: no link that counts contains these characters. */
const END = /[,;]|[^=](?=https?:\/\/)/gi;
const MOST_ENDS = 20;

/**
 * The first of several things that are written without a space between them: in a list, another link or a value may
 * follow a link.
 */
function first(written: string): string {
  let count = 0;
  for (const { 0: sign, index } of written.slice(8, LONGEST).matchAll(END)) {
    const end = 8 + index;
    if (count++ > MOST_ENDS) break;
    // After a letter or a digit, it is read together with the next address; what that leads to tells where it ends.
    if (!/\w/.test(sign) && leadsOf(written.slice(0, end)).some(isFound)) return written.slice(0, end);
  }
  return written;
}

const NEXT = new RegExp(`^${SIGN}+`);

/**
 * Between the parts of an address that a mail or PDF program broke: a line break, with the `>` of a quoted mail, or a
 * space.
 */
const BREAK = /^(=?)([ \t]*\n(?:[ \t]*>)*[ \t]*|(?= )[ ])/;
const MOST_BREAKS = 3;
/** A line of at least this length may have been broken. */
const LONG_LINE = 55;

interface Whole {
  leads: Lead[];
  end: number;
}

/** Reads an address, including the next lines if it continues there. */
function whole(text: string, start: number, written: string): Whole {
  let best: Whole = { leads: leadsOf(written), end: start + written.length };
  let [joined, at] = [written, start + written.length];
  // Look back only this far; otherwise, a text in a single line would be searched again for each of its addresses.
  const near = Math.max(0, start - LONG_LINE);
  const lineStart = near + text.slice(near, start).lastIndexOf('\n') + 1;
  for (let breaks = 0; breaks < MOST_BREAKS && joined.length < LONGEST; breaks++) {
    // An address that is shown only in part does not count.
    if (/^\s?(?:\.\.\.|…)/.test(text.slice(at, at + 4)) || /\.\.\.$/.test(joined)) return { leads: [], end: at };
    const isSoft = joined.endsWith('=') && text[at] === '\n';
    const [gap, , space] = BREAK.exec(text.slice(at, at + 200)) ?? [];
    const next = gap && NEXT.exec(text.slice(at + gap.length, at + gap.length + 2000))?.[0];
    if (!gap || !next || /^https?:/i.test(next)) break;
    const candidates = isSoft ? [joined.slice(0, -1) + next, joined + next] : [joined + next];
    const isLineEnd = space !== ' ';
    const isLong = at - lineStart >= LONG_LINE && mayGoOn(text, at + gap.length, next);
    // No word begins with one of these characters. If the line above ends with one, a word may still follow.
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
      // The rest only says how the address was shared.
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

/**
 * Whether a text can be the rest of a broken address: it contains a digit or has a line to itself, and a word of a
 * sentence has neither.
 */
const mayGoOn = (text: string, at: number, next: string) =>
  /\d/.test(next) || /^[^\S\n]*(?:\n|$)/.test(text.slice(at + next.length, at + next.length + 200));
