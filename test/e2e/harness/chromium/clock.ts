import { findClock } from '../../../../scripts/setup/clock';

/** Whether a Chromium can be started whose clock is ahead. */
export const canBeAhead = (): boolean => findClock() !== undefined;

/**
 * The environment of a Chromium whose clock is some days ahead of the machine's. What counts time from some beginning,
 * such as timeouts and alarms, is left alone; with the library's own patching of it, Chromium would not start.
 */
export function clockAhead(days: number): Record<string, string> {
  const library = findClock();
  if (!days || !library) return {};
  return {
    LD_PRELOAD: library,
    FAKETIME: `+${days}d`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    NO_FAKE_STAT: '1',
  };
}
