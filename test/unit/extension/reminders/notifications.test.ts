import { beforeEach, expect, it, vi } from 'vitest';
import { hearNotifications } from '../../../../lib/extension/reminders/notifications';
import { browser, startAnew } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));

beforeEach(startAnew);

it('clicks on notifications are handled once, as soon as notifications are allowed', () => {
  const listeners = new Set<(id: string) => void>();
  const onClicked = { addListener: (listener: (id: string) => void) => void listeners.add(listener) };
  const pressed = vi.fn();
  const extension = browser as { notifications?: unknown };
  const { notifications } = extension;
  extension.notifications = undefined;
  hearNotifications(pressed);
  expect(listeners.size).toBe(0);

  extension.notifications = { onClicked };
  hearNotifications(pressed);
  hearNotifications(pressed);
  for (const listener of listeners) listener('follow-up:first');
  expect(pressed.mock.calls).toEqual([['follow-up:first']]);
  extension.notifications = notifications;
});
