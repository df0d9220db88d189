/**
 * `sites/` is where we appear: the sites that the browser and the person let us into, with their button and menu.
 * What is done with a page there belongs in `pages/`.
 *
 * This file shows Credit Courier on share pages, as the person's settings say: the on-page button and the context menu.
 */
import { SHARE_HOSTS, SITES, type SiteButton } from '../../evidence/sites';
import { type Settings, SITE_NAMES } from '../../settings/settings';
import browser from '../browser';
import { tellPages } from '../pages/tell-pages';
import { wordsFor } from '../words';

export const SEND_PAGE = 'send-page';

/** One rule, which the button's own style obeys; so the scripts in the pages need not know the settings. */
const NO_BUTTON = 'no-button.css';

/** A registered style cannot be removed from a page; this one overrides it. */
const SHOW_BUTTON = 'show-button.css';

let standing = '';

/** Applies the settings to open pages and future ones; does nothing if it has already done so. */
export async function standOnSites(settings: Settings): Promise<void> {
  const { buttonOff, contextMenu } = settings;
  const title = contextMenu ? (await wordsFor(settings))('menu.send-page') : '';
  const wanted = JSON.stringify([buttonOff, title]);
  if (wanted === standing) return;
  await Promise.all([hideButtons(buttonOff), offerMenu(title)]);
  standing = wanted;
}

async function hideButtons(buttonOff: Settings['buttonOff']): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [NO_BUTTON] });
  const isSame = (matches: string[] = []) => matches.toSorted().join() === matchesOf(buttonOff).toSorted().join();
  if (isSame(registered[0]?.matches)) return;
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [NO_BUTTON] });
  if (buttonOff.length) {
    await browser.scripting.registerContentScripts([
      { id: NO_BUTTON, matches: matchesOf(buttonOff), css: [NO_BUTTON], runAt: 'document_start' },
    ]);
  }
  tellPages(() => Promise.all(SITE_NAMES.map((site) => styleTabs(site, buttonOff.includes(site)))));
}

/** All pages of the sites that share a switch: an address may change without a page load. */
const matchesOf = (buttons: readonly SiteButton[]): string[] =>
  SITES.filter(({ button }) => buttons.includes(button)).map(({ host }) => `https://${host}/*`);

/** The tabs already open; one that cannot be styled shows the button until it is reloaded. */
async function styleTabs(site: SiteButton, isOff: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf([site]) });
  const [wanted, unwanted] = isOff ? [NO_BUTTON, SHOW_BUTTON] : [SHOW_BUTTON, NO_BUTTON];
  await Promise.allSettled(
    tabs.flatMap(({ id = -1 }) => {
      const target = { tabId: id };
      return [
        browser.scripting.removeCSS({ target, files: [unwanted] }),
        browser.scripting.insertCSS({ target, files: [wanted] }),
      ];
    }),
  );
}

/** Firefox for Android has no menus. */
async function offerMenu(title: string): Promise<void> {
  await browser.contextMenus?.removeAll();
  if (!title) return;
  browser.contextMenus?.create({
    id: SEND_PAGE,
    title,
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: SHARE_HOSTS,
  });
}
