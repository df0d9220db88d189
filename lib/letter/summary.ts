import type { Letter } from './letter';

/** The letter with its recipient and subject, for pasting anywhere: as plain and as rich text. */
export function summaryOf({ recipient, subject, text, html }: Letter): { text: string; html: string } {
  const heading = `To: ${recipient}\nSubject: ${subject}\n`;
  const escaped = heading.trim().replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return { text: `${heading}\n${text}`, html: `<p>${escaped.replace('\n', '<br>')}</p>\n${html}` };
}
