import type { Letter } from './letter';
import { blockAsHtml } from './rich-text';

/** The letter with its recipient and subject, as plain text and as rich text, to be pasted anywhere. */
export function summaryOf({ recipient, subject, text, html }: Letter): { text: string; html: string } {
  const heading = [`To: ${recipient}`, `Subject: ${subject}`];
  return { text: `${heading.join('\n')}\n\n${text}`, html: `${blockAsHtml(heading)}\n${html}` };
}
