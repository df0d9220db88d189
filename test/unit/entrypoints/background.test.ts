/** The background's events: nobody waits for their work, so a failure is reported and goes no further. */
import { afterEach, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background';

const { listeners, fails, event } = vi.hoisted(() => {
  const listeners = new Map<string, (...args: unknown[]) => void>();
  return {
    listeners,
    // A mock would handle the rejection itself.
    fails: async () => {
      throw new Error('QUOTA_BYTES quota exceeded: Avery2020');
    },
    event: (name: string) => ({ addListener: (hear: () => void) => listeners.set(name, hear) }),
  };
});

vi.mock('../../../lib/extension/polyfill', () => ({}));
vi.mock('../../../lib/extension/browser', () => ({
  default: {
    runtime: { onMessage: event('message'), onStartup: event('startup'), onInstalled: event('installed') },
    alarms: { onAlarm: event('alarm') },
    tabs: { onRemoved: event('removed') },
    storage: { local: { onChanged: event('stored') } },
    permissions: { onAdded: event('allowed') },
    notifications: { onClicked: event('notification') },
  },
}));
vi.mock('../../../lib/extension/messages/desk', () => ({
  handle: fails,
  openDue: fails,
  refresh: fails,
  remind: fails,
  start: fails,
  startDay: fails,
}));
vi.mock('../../../lib/extension/messages/tabs', () => ({ forgetTab: fails }));
vi.mock('../../../lib/extension/store/close-storage', () => ({ closeStorage: async () => {} }));

afterEach(() => vi.restoreAllMocks());

it.each([
  ['start', undefined, []],
  ['alarm', 'alarm', [{ name: 'follow-up' }]],
  ['notification', 'notification', ['follow-up:first']],
  ['tab-closed', 'removed', [7]],
  ['storage', 'stored', [{ requests: {} }]],
  ['browser-start', 'startup', []],
  ['installed', 'installed', [{ reason: 'update' }]],
] as const)('%s: a failure is reported by its place and kind alone', async (place, name, args) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const isRejected = vi.fn();
  process.on('unhandledRejection', isRejected);
  background.main();
  if (name) listeners.get(name)?.(...args);
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', isRejected);
  expect(isRejected).not.toHaveBeenCalled();
  expect(said.mock.calls).toContainEqual(['Credit Courier:', place, 'Error']);
});
