/**
 * Percent-encodes text for a link: line breaks become CRLF and a space `%20`, never `+`, which Outlook would show. The
 * five marks that `encodeURIComponent` lets stand are encoded too, since what passes a link on may change them.
 *
 * @param text any text; half a surrogate pair becomes U+FFFD
 */
export const encodeText = (text: string) =>
  encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
