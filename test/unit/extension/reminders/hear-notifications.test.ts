import { beforeEach, expect, it, vi } from 'vitest';
import { openDue } from '../../../../lib/extension/messages/desk';
import { hearNotifications } from '../../../../lib/extension/reminders/hear-notifications';
import { browser, startAnew } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
vi.mock('../../../../lib/extension/messages/desk', () => ({ openDue: vi.fn(async () => {}) }));

beforeEach(startAnew);

it('a press is heard as soon as notifications are allowed, and once', () => {
  const listeners = new Set<(id: string) => void>();
  const onClicked = { addListener: (listener: (id: string) => void) => void listeners.add(listener) };
  const extension = browser as { notifications?: unknown };
  const { notifications } = extension;
  extension.notifications = undefined;
  hearNotifications();
  expect(listeners.size).toBe(0);

  extension.notifications = { onClicked };
  hearNotifications();
  hearNotifications();
  for (const listener of listeners) listener('follow-up:first');
  expect(vi.mocked(openDue).mock.calls).toEqual([['follow-up:first']]);
  extension.notifications = notifications;
});
