/** A paragraph as HTML. Repeated spaces, which an access code may contain, are kept, as in plain text. */
export const blockAsHtml = (lines: readonly string[]) => {
  const style = lines.some((line) => / {2}/.test(line)) ? ' style="white-space:pre-wrap"' : '';
  return `<p${style}>${lines.map(lineAsHtml).join('<br>')}</p>`;
};

const lineAsHtml = (line: string) =>
  line
    .split(/(https:\/\/\S+)/)
    .map((part, i) => (i % 2 ? `<a href="${asText(part)}">${asText(part)}</a>` : asText(part)))
    .join('');

const asText = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
