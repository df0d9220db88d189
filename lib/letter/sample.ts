import type { Letter } from './letter';

/** The first line of a sample letter. */
export const SAMPLE_MARK = 'Sample, not a request: the person and the link are invented.';

/** Marks a letter as a sample, so that nobody takes it for a request, and removes its recipient. */
export const asSample = ({ subject, text, html }: Letter): Letter => ({
  recipient: '',
  subject: `Sample: ${subject}`,
  text: `${SAMPLE_MARK}\n\n${text}`,
  html: `<p>${SAMPLE_MARK}</p>\n${html}`,
});
