/** Notifications: asking for permission and listening for clicks. What they say is in `follow-up-alarm.ts`. */
import browser from '../browser';

/** Asks for permission to notify; must be called in a click. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/**
 * Listens for clicks on our notifications. Until the person allows them, the browser does not offer this API, so call
 * this whenever permissions may have changed; the same listener counts once.
 */
export const hearNotifications = (pressed: (id: string) => void): void =>
  browser.notifications?.onClicked.addListener(pressed);
