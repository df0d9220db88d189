import '../lib/extension/strict-csp';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import browser from '../lib/extension/browser';
import { addPage, forgetTab, handle, refresh, startDay } from '../lib/extension/desk';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    handle(message, {
      extensionId: sender.id,
      url: sender.url,
      tabId: sender.tab?.id,
      tabUrl: sender.tab?.url,
      frameId: sender.frameId,
    }),
  );
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'add-this-page' && tab?.id !== undefined) void addPage(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  // Also what changes by another hand is checked before it is shown.
  browser.storage.local.onChanged.addListener(() => void refresh());
  browser.runtime.onStartup.addListener(() => void startDay());
  browser.runtime.onInstalled.addListener(() => void refresh());
});
