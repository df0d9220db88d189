/** Sees to it that a browser's clock can be moved, or says that it cannot. */
export function ensureClock(): Promise<void>;

/** Looks for the library that moves the clock of the program that it is loaded into, and gives its path. */
export function findClock(): string | undefined;
