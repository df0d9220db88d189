/** What a pasted text offers, and how two readings of it are combined. */
import type { Capture } from '../evidence';
import type { Guidance } from '../guidance';
import type { Beside } from './beside';

/**
 * One piece of evidence found in a text: a link, or an old transcript. An old transcript may lack its ID or its code if
 * the text contains only the other one; the person then types what is missing.
 */
export interface Offer {
  capture: Capture;
  /** The holder and exams named next to it, if any. They are only displayed; they are not evidence. */
  beside: Beside;
}

export interface Pasted {
  /** What can be read in only one way. */
  certain: Offer[];
  /** What may be meant. The person is asked before any of it is added. */
  ask: Offer[];
  /** What to do about something in the text that is not evidence, such as the holder's own transcript page. */
  advice?: Guidance | undefined;
}

const isHalf = ({ capture: { evidence, accessCode } }: Offer) => evidence.kind === 'mcp-transcript' && !accessCode;

/** Whether a reading has an ID without its code. */
export const hasHalf = ({ certain }: Pasted) => certain.some(isHalf);

/**
 * Fills in codes that are missing in the HTML from the plain text: if a page draws its spaces with CSS, only the plain
 * text has them. The plain text also contains what is struck out, so the person is asked.
 */
export function completed(rich: Pasted, plain: Pasted): Pasted {
  const wholeOf = (half: Offer) =>
    [...plain.certain, ...plain.ask].find(
      (whole) => !isHalf(whole) && isHalf(half) && idOf(whole) !== undefined && idOf(whole) === idOf(half),
    );
  return {
    ...rich,
    certain: rich.certain.filter((offer) => !wholeOf(offer)),
    ask: [...rich.certain.flatMap((offer) => wholeOf(offer) ?? []), ...rich.ask],
  };
}

const idOf = ({ capture: { evidence } }: Offer) =>
  evidence.kind === 'mcp-transcript' ? evidence.transcriptId : undefined;

/** Each link and each transcript once. What is certain does not have to be asked. */
export function withoutRepeats({ certain, ask }: Pasted): Pasted {
  const seen = new Set<string>();
  const isNew = ({ capture: { evidence, accessCode } }: Offer) => {
    const key = evidence.kind === 'mcp-transcript' ? `${evidence.transcriptId} ${accessCode}` : linkKey(evidence.link);
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return { certain: certain.filter(isNew), ask: ask.filter(isNew) };
}

/**
 * A credential's link in a comparable form: it is the same credential in every language, and with or without the
 * `sharingId` that opens it.
 */
const linkKey = (link: string) =>
  link
    .toLowerCase()
    .replace(/(\.com\/(?:api\/credentials\/share\/)?)[a-z]{2,3}-[a-z]{2,4}(?:-[a-z]{2})?\//, '$1')
    .replace(/\?sharingid=\w*$/, '');
