import type { Letter } from './letter';
import { blockAsHtml } from './rich-text';

/** The letter with its recipient and subject, for pasting anywhere: as plain and as rich text. */
export function summaryOf({ recipient, subject, text, html }: Letter): { text: string; html: string } {
  const heading = [`To: ${recipient}`, `Subject: ${subject}`];
  return { text: `${heading.join('\n')}\n\n${text}`, html: `${blockAsHtml(heading)}\n${html}` };
}
