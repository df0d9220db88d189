/** Finds a Chromium that can load the extension, or installs one, and gives its path. */
export function ensureChromium(): Promise<string>;

/** Looks for a Chromium that works, without the network. */
export function findChromium(): Promise<string | undefined>;
