/**
 * The space that a browser gives an extension without asking, in bytes. In Chrome and Edge, since 2023, this much on
 * the device and the same again in memory; Firefox gives more on the device.
 */
const ROOM = 10_485_760;

/** From here on, the person is warned. There is still enough room to go on and to export. */
const NEARLY = 0.8 * ROOM;

/** Whether storage is nearly full. */
export function isNearlyFull(kept: readonly unknown[]): boolean {
  let bytes = 0;
  for (const value of kept) {
    const text = JSON.stringify(value) ?? '';
    // Most of it is ASCII, one byte per character, and no character takes more than three. So encode only if it could
    // matter.
    if (bytes + 3 * text.length > NEARLY) bytes += new TextEncoder().encode(text).length;
    else bytes += text.length;
  }
  return bytes > NEARLY;
}
