import { LONG_TEXT } from '../page/text';
import { lowerCase } from '../words/lower-case';
import { LABEL_SIGN } from './labels';

/** How many characters to keep on each side of a label: more than any label with its value has. */
const NEAR_LABEL = 800;

/** The last very long text and its excerpt. They are cached because one reading needs them several times. */
let taken = ['', ''] as [text: string, short: string];

/** A text; if it is very long, only what is near its labels. */
export function excerpt(text: string): string {
  if (text.length <= LONG_TEXT) return text;
  if (taken[0] !== text) taken = [text, aroundLabels(text)];
  return taken[1];
}

/** Clears the cached text. */
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
