import '../lib/extension/strict-csp';
import '../lib/extension/polyfill';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import browser from '../lib/extension/browser';
import { handle, openDue, refresh, remind, start, startDay } from '../lib/extension/messages/desk';
import { addPageAndShow } from '../lib/extension/messages/press';
import { forgetTab } from '../lib/extension/messages/tabs';
import { reportAs } from '../lib/extension/messages/turns';
import { startInOpenTabs } from '../lib/extension/pages/open-tabs';
import { FOLLOW_UP_ALARM } from '../lib/extension/reminders/follow-up-alarm';
import { hearNotifications } from '../lib/extension/reminders/notifications';
import { welcome } from '../lib/extension/sites/first-run';
import { SEND_PAGE } from '../lib/extension/sites/site-presence';
import { closeStorage } from '../lib/extension/store/close-storage';
import { isOwnWrite } from '../lib/extension/store/local';

/** Lets work go on that an event began: nobody waits for it, so a failure is only reported. */
const goOn = (event: string, work: Promise<unknown>) => void work.catch(reportAs(event));

/** Always the same function, so that adding it as a listener again has no effect. */
const pressed = (id: string) => goOn('notification', openDue(id));

export default defineBackground(() => {
  void closeStorage();
  goOn('start', start());
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    handle(message, {
      extensionId: sender.id,
      url: sender.url,
      tabId: sender.tab?.id,
      tabUrl: sender.tab?.url,
      frameId: sender.frameId,
    }),
  );
  // Firefox for Android has neither keyboard shortcuts nor menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'add-this-page' && tab?.id !== undefined) void addPageAndShow(tab.id, tab.url);
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SEND_PAGE && tab?.id !== undefined) void addPageAndShow(tab.id, tab.url);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FOLLOW_UP_ALARM) goOn('alarm', remind());
  });
  hearNotifications(pressed);
  browser.tabs.onRemoved.addListener((tabId) => goOn('tab-closed', forgetTab(tabId)));
  // A change made elsewhere is also validated before it is shown.
  browser.storage.local.onChanged.addListener((changes) => {
    if (!isOwnWrite(changes)) goOn('storage', refresh());
  });
  browser.permissions.onAdded.addListener(() => {
    hearNotifications(pressed);
    void startInOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => goOn('browser-start', startDay()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    goOn('installed', refresh());
    if (reason === 'install') void welcome();
  });
});
