import browser from '../browser';

/** Asks the person to allow notifications; to be called in their press. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
