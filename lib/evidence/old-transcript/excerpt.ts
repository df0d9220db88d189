import { LONG_TEXT } from '../page/text';
import { lowerCase } from '../words/lower-case';
import { LABEL_SIGN } from './labels';

/** More than any label with its value. */
const NEAR_LABEL = 800;

/** The last very long text, with what was taken of it: one reading comes by it several times. */
let taken = ['', ''] as [text: string, short: string];

/** A text, or of a very long one what stands near labels. */
export function excerpt(text: string): string {
  if (text.length <= LONG_TEXT) return text;
  if (taken[0] !== text) taken = [text, aroundLabels(text)];
  return taken[1];
}

/** Lets go of the last very long text. */
export function forgetExcerpt(): void {
  taken = ['', ''];
}

function aroundLabels(text: string): string {
  const signs = lowerCase(text).matchAll(LABEL_SIGN);
  let short = '';
  let end = 0;
  for (const { index } of signs) {
    if (short.length >= LONG_TEXT) break;
    const from = Math.max(end, index - NEAR_LABEL);
    end = index + NEAR_LABEL;
    short += `\n${text.slice(from, end)}`;
  }
  return short;
}
