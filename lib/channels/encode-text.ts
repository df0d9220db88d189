/**
 * Percent-encodes text for a link. Line breaks become CRLF, and a space becomes `%20`, never `+`, which Outlook would
 * show. The five marks that `encodeURIComponent` leaves alone are encoded too, since programs that pass the link on may
 * change them.
 *
 * @param text any text; half a surrogate pair becomes U+FFFD
 */
export const encodeText = (text: string) =>
  encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
