/**
 * `sites/` is where we stand: the sites that the browser and the person let us into, the button and the menu there.
 * What is done with one page of them belongs in `pages/`.
 *
 * This file: where Credit Courier shows itself on share pages: the on-page button and the context menu, as the person
 * set them.
 */
import { SHARE_HOSTS, SITES, type SiteButton } from '../../evidence/sites';
import { type Settings, SITE_NAMES } from '../../settings/settings';
import browser from '../browser';
import { tellPages } from '../pages/tell-pages';
import { wordsFor } from '../words';

export const SEND_PAGE = 'send-page';

/** One rule, which the button's own style follows; so the scripts in the pages need not know of settings. */
const NO_BUTTON = 'no-button.css';

/** What is registered cannot be taken out of a page again; this one outdoes it. */
const SHOW_BUTTON = 'show-button.css';

let standing = '';

/** Applies the settings to pages that are open and to those that will be; does nothing where it has done so already. */
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

/** The tabs that are open already; one that cannot be styled shows the button until it is reloaded. */
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
