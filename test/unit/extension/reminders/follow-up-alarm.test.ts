// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  FOLLOW_UP_ALARM,
  remindOfFollowUp,
  requestOfNotification,
  setFollowUpAlarm,
} from '../../../../lib/extension/reminders/follow-up-alarm';
import type { LifeEvent } from '../../../../lib/request/life-event';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { NO_REQUESTS, type Requests } from '../../../../lib/request/requests';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/settings/settings';
import { alarms, browser, startAnew } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));

// Times in the machine's time zone.
const local = (day: number, hour = 0, minute = 0) => new Date(2026, 4, day, hour, minute);
const sent = (day: number): LifeEvent => ({ event: 'sent', at: local(day, 12).toISOString() });
const closed = (day: number): LifeEvent => ({ event: 'closed', at: local(day, 12).toISOString() });
const requests = (...lives: LifeEvent[][]): Requests => ({
  ...NO_REQUESTS,
  all: lives.map((life, i) => ({ ...EMPTY_REQUEST, id: `r${i}`, life })),
  currentId: 'r0',
});
const set = (all: Requests, followUpDays = 5) => setFollowUpAlarm(all, { ...DEFAULT_SETTINGS, followUpDays });
/** The alarm goes off, and the browser drops it. */
const ring = async (all: Requests, part: Partial<Settings> = {}) => {
  alarms.clear();
  await remindOfFollowUp(all, { ...DEFAULT_SETTINGS, followUpDays: 5, ...part });
};
const alarm = () => alarms.get(FOLLOW_UP_ALARM)?.scheduledTime;

beforeEach(() => {
  startAnew();
  vi.useFakeTimers({ now: local(12, 12), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

describe('the alarm', () => {
  it('is set for nine in the morning of the due day', async () => {
    await set(requests([sent(12)]));
    expect(alarm()).toBe(local(19, 9).getTime());
    expect([...alarms.keys()]).toEqual([FOLLOW_UP_ALARM]);
  });

  it('is set only once', async () => {
    await set(requests([sent(12)]));
    await set(requests([sent(12)]));
    expect(browser.alarms.create).toHaveBeenCalledTimes(1);
  });

  it('is set for the first of several follow-ups', async () => {
    await set(requests([sent(13)], [sent(12)], [], [sent(11), closed(11)]));
    expect(alarm()).toBe(local(19, 9).getTime());
  });

  it('moves when the setting changes or something happens', async () => {
    await set(requests([sent(12)]));
    await set(requests([sent(12)]), 1);
    expect(alarm()).toBe(local(13, 9).getTime());
    await set(requests([sent(12), { event: 'followed-up', at: local(12, 12).toISOString() }]), 10);
    expect(alarm()).toBe(local(26, 9).getTime());
  });

  it('is not set if no request waits, and cleared once none does', async () => {
    await set(NO_REQUESTS);
    expect(alarm()).toBeUndefined();
    await set(requests([sent(12)]));
    await set(requests([sent(12), closed(12)]));
    expect(alarm()).toBeUndefined();
    expect(browser.alarms.create).toHaveBeenCalledTimes(1);
  });

  it('still goes off at nine if the browser was used earlier that day', async () => {
    await set(requests([sent(12)]));
    for (const [hour, minute] of [
      [0, 0],
      [8, 59],
    ] as const) {
      vi.setSystemTime(local(19, hour, minute));
      await set(requests([sent(12)]));
      expect(alarm()).toBe(local(19, 9).getTime());
    }
    // Some browsers lose their alarms when they close.
    alarms.clear();
    await set(requests([sent(12)]));
    expect(alarm()).toBe(local(19, 9).getTime());
  });

  it('still goes off if its time passed while the browser was closed', async () => {
    await set(requests([sent(12)], [sent(19)]));
    vi.setSystemTime(local(20, 10));
    await set(requests([sent(12)], [sent(19)]));
    expect(alarm()).toBe(local(19, 9).getTime());
    // Some browsers lose their alarms when they close.
    alarms.clear();
    await set(requests([sent(12)], [sent(19)]));
    expect(alarm()).toBe(local(19, 9).getTime());
    // The alarm has gone off, so the browser drops it.
    await ring(requests([sent(12)], [sent(19)]));
    await set(requests([sent(12)], [sent(19)]));
    expect(alarm()).toBe(local(26, 9).getTime());
  });

  it('goes off only once', async () => {
    vi.setSystemTime(local(19, 9));
    await ring(requests([sent(12)]));
    await set(requests([sent(12)]));
    expect(alarm()).toBeUndefined();
    vi.setSystemTime(local(30));
    await set(requests([sent(12)]));
    expect(alarm()).toBeUndefined();
    // The next letter gets its own reminder.
    await set(requests([sent(12), { event: 'followed-up', at: local(29, 12).toISOString() }]), 1);
    expect(alarm()).toBeDefined();
  });

  it('goes off again in an hour, not at once, if the reminder could not be recorded', async () => {
    vi.setSystemTime(local(19, 9));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(ring(requests([sent(12)]))).rejects.toThrow('QUOTA_BYTES');
    await set(requests([sent(12)]));
    expect(alarm()).toBe(local(19, 10).getTime());
    vi.setSystemTime(local(19, 10));
    await ring(requests([sent(12)]));
    await set(requests([sent(12)]));
    expect(alarm()).toBeUndefined();
  });

  it('is cleared if its time has passed and its request no longer waits', async () => {
    await set(requests([sent(12)]));
    vi.setSystemTime(local(20, 10));
    await set(requests([sent(12), closed(20)]));
    expect(alarm()).toBeUndefined();
  });
});

describe('the notification', () => {
  const notify = { notify: true };
  const due = requests([sent(30)], [sent(12)]);
  beforeEach(() => vi.setSystemTime(local(20, 10)));

  it('is shown if the person asked for it and the browser allows it', async () => {
    browser.permissions.contains.mockResolvedValueOnce(true);
    await ring(due, notify);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect(browser.notifications.create.mock.calls).toEqual([
      [
        'follow-up:r1',
        {
          type: 'basic',
          iconUrl: browser.runtime.getURL('icon/128.png'),
          title: 'Credit Courier',
          message: expect.stringMatching(/^Follow-up due: Request from \w+ \d+, \d+ \(2\)$/),
        },
      ],
    ]);
    expect(requestOfNotification('follow-up:r1')).toBe('r1');
    expect(requestOfNotification('other')).toBeUndefined();
  });

  it('is shown once', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    await ring(due, notify);
    await ring(due, notify);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    browser.permissions.contains.mockResolvedValue(false);
  });

  it('is not shown if nothing is due', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    await ring(requests([sent(19)], [sent(12), closed(13)]), notify);
    vi.setSystemTime(local(19, 8, 59));
    await ring(due, notify);
    expect(browser.notifications.create).not.toHaveBeenCalled();
    browser.permissions.contains.mockResolvedValue(false);
  });

  it('is not shown unless the person asked, and the browser is not asked either', async () => {
    await ring(due);
    expect(browser.permissions.contains).not.toHaveBeenCalled();
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  it('is not shown if the browser no longer allows it', async () => {
    await ring(due, notify);
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });
});
