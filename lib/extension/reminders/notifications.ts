/** Notifications: asking for permission and listening for clicks. What they say is in `follow-up-alarm.ts`. */
import browser from '../browser';

/** Asks for permission to notify. Must be called in a click handler. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/**
 * Listens for clicks on our notifications. Until the person allows notifications, the browser does not offer this API,
 * so call this whenever permissions may have changed. Adding the same listener again has no effect.
 */
export const hearNotifications = (pressed: (id: string) => void): void =>
  browser.notifications?.onClicked.addListener(pressed);
