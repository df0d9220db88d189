/**
 * The room that a browser gives an extension without asking, in bytes: that of Chrome and Edge, since 2023, for what is kept
 * on the device and again for what is kept in memory. Firefox gives more on the device.
 */
const ROOM = 10_485_760;

/** The person hears of it while there is room enough to go on and to export. */
const NEARLY = 0.8 * ROOM;

/** Whether what is kept comes near to what can be kept. */
export function isNearlyFull(kept: readonly unknown[]): boolean {
  let bytes = 0;
  for (const value of kept) {
    const text = JSON.stringify(value) ?? '';
    // Most of it is ASCII, whose bytes are its letters; no letter has more than three.
    if (bytes + 3 * text.length > NEARLY) bytes += new TextEncoder().encode(text).length;
    else bytes += text.length;
  }
  return bytes > NEARLY;
}
