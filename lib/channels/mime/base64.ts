/** How many bytes make a full line of base64: 57 bytes are 76 characters, the longest line allowed (RFC 2045, 6.8). */
export const BYTES_PER_LINE = 57;

/**
 * Base64 in lines of at most 76 characters, each ending with CRLF, including the last.
 *
 * The pieces of a longer content may be encoded one by one and joined, as long as the length of every piece but the
 * last is a multiple of {@link BYTES_PER_LINE}.
 *
 * Written by hand because `Uint8Array.prototype.toBase64` is newer than the oldest supported browsers, does not break
 * lines, and returns a string that would have to be converted back to bytes.
 *
 * @param bytes any content; if empty, the result is empty
 * @returns ASCII bytes
 */
export function base64Lines(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const lines = Math.ceil(bytes.length / BYTES_PER_LINE);
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines * 2);
  let at = 0;
  for (let start = 0; start < bytes.length; start += BYTES_PER_LINE) {
    at = writeLine(bytes, start, Math.min(start + BYTES_PER_LINE, bytes.length), out, at);
  }
  return out;
}

const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d;

function writeLine(bytes: Uint8Array, start: number, end: number, out: Uint8Array, outStart: number): number {
  let at = outStart;
  for (let i = start; i < end; i += 3) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    const third = bytes[i + 2] ?? 0;
    out[at] = character(first >> 2);
    out[at + 1] = character(((first & 3) << 4) | (second >> 4));
    out[at + 2] = i + 1 < end ? character(((second & 15) << 2) | (third >> 6)) : PADDING;
    out[at + 3] = i + 2 < end ? character(third & 63) : PADDING;
    at += 4;
  }
  out[at] = 0x0d;
  out[at + 1] = 0x0a;
  return at + 2;
}

function character(sixBits: number): number {
  return ALPHABET[sixBits] ?? PADDING;
}
