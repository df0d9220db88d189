/** Notifications: asking for them and hearing the presses on them. What they say is in `follow-up-alarm.ts`. */
import browser from '../browser';

/** Asks the person to allow notifications; to be called in their press. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/**
 * Hears the presses on our notifications, from when the person allows them: until then the browser has none of that
 * part of its API. To be called whenever the permissions may have changed; the same listener counts once.
 */
export const hearNotifications = (pressed: (id: string) => void): void =>
  browser.notifications?.onClicked.addListener(pressed);
