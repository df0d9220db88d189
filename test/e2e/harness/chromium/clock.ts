import { findClock } from '../../../../scripts/setup/clock';

/** Whether Chromium can be started with its clock ahead. */
export const canBeAhead = (): boolean => findClock() !== undefined;

/**
 * The environment of a Chromium whose clock is some days ahead of the machine's. Monotonic time, as for timeouts, is
 * left alone: if the library changed that too, Chromium would not start.
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
