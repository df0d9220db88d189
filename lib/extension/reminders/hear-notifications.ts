import browser from '../browser';
import { openDue } from '../messages/desk';

/**
 * Hears the presses on our notifications, from when the person allows them: until then the browser has none of that part
 * of its API. To be called whenever the permissions may be others; the same listener counts once.
 */
export const hearNotifications = (): void => browser.notifications?.onClicked.addListener(pressed);

const pressed = (id: string) => void openDue(id);
