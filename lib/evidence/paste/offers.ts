/** What is offered of a pasted text, and how two readings of it come together. */
import type { Capture } from '../evidence';
import type { Guidance } from '../guidance';
import type { Beside } from './beside';

/**
 * One piece of evidence that a text holds: a link, or an old transcript. Of an old transcript the ID may be empty, or the
 * code absent, where the text tells one of the two only; the person types the other.
 */
export interface Offer {
  capture: Capture;
  /** Whose it is and for which exam, where the text says so; to be shown, not to be taken for evidence. */
  beside: Beside;
}

export interface Pasted {
  /** What can be read in one way only. */
  certain: Offer[];
  /** What may be meant: the person is asked before it is taken. */
  ask: Offer[];
  /** What to do about something in the text that was not understood, such as the holder's own transcript page. */
  advice?: Guidance | undefined;
}

const isHalf = ({ capture: { evidence, accessCode } }: Offer) => evidence.kind === 'mcp-transcript' && !accessCode;

/** Whether a reading has an ID without its code. */
export const hasHalf = ({ certain }: Pasted) => certain.some(isHalf);

/**
 * What HTML tells, with the codes that it does not: where a page draws its spaces, the HTML has none, but the text does.
 * What is struck out is in the text, too, so the person is asked.
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

/** Each link and each transcript once; what is certain need not be asked. */
export function withoutRepeats({ certain, ask }: Pasted): Pasted {
  const seen = new Set<string>();
  const isNew = ({ capture: { evidence, accessCode } }: Offer) => {
    const key = evidence.kind === 'mcp-transcript' ? `${evidence.transcriptId} ${accessCode}` : linkKey(evidence.link);
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return { certain: certain.filter(isNew), ask: ask.filter(isNew) };
}

/** A credential is the same in every language of its page, and with or without the part that opens it. */
const linkKey = (link: string) =>
  link
    .toLowerCase()
    .replace(/(\.com\/(?:api\/credentials\/share\/)?)[a-z]{2,3}-[a-z]{2,4}(?:-[a-z]{2})?\//, '$1')
    .replace(/\?sharingid=\w*$/, '');
