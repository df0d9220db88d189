/** Finds a Firefox that can be driven, or installs one, and gives its path. */
export function ensureFirefox(): Promise<string>;

/** Looks for a Firefox that works, without the network. */
export function findFirefox(): string | undefined;
