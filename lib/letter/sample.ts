import type { Letter } from './letter';

const MARK = 'Sample, not a request: the person and the link are invented.';

/** Marks a letter as a sample, so that nobody takes it for a request; it goes to nobody. */
export const asSample = ({ subject, text, html }: Letter): Letter => ({
  recipient: '',
  subject: `Sample: ${subject}`,
  text: `${MARK}\n\n${text}`,
  html: `<p>${MARK}</p>\n${html}`,
});
