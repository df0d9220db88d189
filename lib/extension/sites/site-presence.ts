/**
 * `sites/` is where we appear: the sites that the browser and the person let us into, with their button and menu. What
 * is done with a page there belongs in `pages/`.
 *
 * This file shows the on-page button and the context menu on share pages, as the person's settings say.
 */
import { SHARE_HOSTS, SITES, type SiteButton } from '../../evidence/sites';
import { type Settings, SITE_NAMES } from '../../settings/settings';
import browser from '../browser';
import { tellPages } from '../pages/tell-pages';
import { wordsFor } from '../words';

export const SEND_PAGE = 'send-page';

/** A style sheet with one rule that hides the button. That way the scripts in the pages need not know the settings. */
const NO_BUTTON = 'no-button.css';

/** A registered style sheet cannot be removed from an open page; this one overrides it. */
const SHOW_BUTTON = 'show-button.css';

let standing = '';

/** Applies the settings to open and future pages; does nothing if they are already applied. */
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

/** URL patterns for all pages of the sites that share a switch, since an address may change without a page load. */
const matchesOf = (buttons: readonly SiteButton[]): string[] =>
  SITES.filter(({ button }) => buttons.includes(button)).map(({ host }) => `https://${host}/*`);

/** Restyles the tabs already open. One that cannot be styled keeps its button as it is until it is reloaded. */
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

/** Adds the entry to the context menu, or removes it if the title is empty. Firefox for Android has no menus. */
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
