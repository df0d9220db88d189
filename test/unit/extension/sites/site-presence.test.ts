// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHARE_HOSTS, SITES } from '../../../../lib/evidence/sites';
import { DEFAULT_SETTINGS, type Settings, SITE_NAMES } from '../../../../lib/settings/settings';
import { browser, startAnew, tabs } from '../fake-extension';

/** What each switch in the settings turns off: every page of its sites. */
const pagesOf = (button: string) =>
  SITES.filter((site) => site.button === button).map(({ host }) => `https://${host}/*`);

// The browser stays the same when the background restarts.
vi.doMock('../../../../lib/extension/browser', () => ({ default: browser }));

const NO_BUTTON = 'no-button.css';
const SHOW_BUTTON = 'show-button.css';
/** An open tab on each site, by its place in the table, and one elsewhere. */
const ELSEWHERE = SITES.length;
const TABS = [
  ...SITES.map(({ host, pages }) => `https://${host}${pages[0].replaceAll('*', 'x')}`),
  'https://example.com/',
];
const tabsOf = (button: string) => SITES.flatMap((site, i) => (site.button === button ? [i] : []));
const [LEARN, CREDLY] = [tabsOf('learn')[0], tabsOf('credly')[0]];
const ALL_TABS = SITES.map((_, i) => i);

type Presence = typeof import('../../../../lib/extension/sites/site-presence');
let presence: Presence;
const stand = async (part: Partial<Settings> = {}) => {
  await presence.standOnSites({ ...DEFAULT_SETTINGS, ...part });
  // The pages are told afterward.
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const registered = async () => browser.scripting.getRegisteredContentScripts({ ids: [NO_BUTTON] });
/** The tabs into which a style was put, or from which it was taken. */
const styled = (style: typeof browser.scripting.insertCSS, file = NO_BUTTON) =>
  style.mock.calls
    .map(([injection]) => injection as { target: { tabId: number }; files: string[] })
    .filter(({ files }) => files.includes(file))
    .map(({ target }) => target.tabId)
    .sort();

beforeEach(async () => {
  startAnew();
  for (const [id, url] of TABS.entries()) tabs.set(id, { id, url, windowId: 1 });
  // The background restarts and remembers nothing.
  vi.resetModules();
  presence = await import('../../../../lib/extension/sites/site-presence');
});

describe('the button', () => {
  it('is shown everywhere by default', async () => {
    await stand();
    expect(await registered()).toEqual([]);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    expect(browser.scripting.removeCSS).not.toHaveBeenCalled();
  });

  it.each(SITE_NAMES)('is hidden on %s, on future and open pages', async (site) => {
    await stand({ buttonOff: [site] });
    expect(await registered()).toEqual([
      { id: NO_BUTTON, matches: pagesOf(site), css: [NO_BUTTON], runAt: 'document_start' },
    ]);
    expect(styled(browser.scripting.insertCSS)).toEqual(tabsOf(site));
    const everywhere = [...styled(browser.scripting.insertCSS), ...styled(browser.scripting.insertCSS, SHOW_BUTTON)];
    expect(everywhere).not.toContain(ELSEWHERE);
  });

  it('is hidden on all sites at once', async () => {
    await stand({ buttonOff: [...SITE_NAMES] });
    expect((await registered())[0]?.matches.toSorted()).toEqual(SITE_NAMES.flatMap(pagesOf).toSorted());
    expect(styled(browser.scripting.insertCSS)).toEqual(ALL_TABS);
  });

  it('is shown again when turned on', async () => {
    await stand({ buttonOff: ['learn', 'credly'] });
    await stand({ buttonOff: ['credly'] });
    expect((await registered())[0]?.matches).toEqual(['https://www.credly.com/*']);
    expect(styled(browser.scripting.removeCSS)).toContain(LEARN);
    expect(styled(browser.scripting.removeCSS)).not.toContain(CREDLY);
    // A page keeps a registered style, so a second style overrides it.
    expect(styled(browser.scripting.insertCSS, SHOW_BUTTON)).toContain(LEARN);
    expect(styled(browser.scripting.removeCSS, SHOW_BUTTON)).toContain(CREDLY);
    await stand();
    expect(await registered()).toEqual([]);
    expect(styled(browser.scripting.removeCSS)).toContain(CREDLY);
  });

  it('is left alone if the browser kept the rule across a restart', async () => {
    await stand({ buttonOff: ['learn', 'credly'] });
    vi.clearAllMocks();
    vi.resetModules();
    presence = await import('../../../../lib/extension/sites/site-presence');
    await stand({ buttonOff: ['credly', 'learn'] });
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('does not wait for an unresponsive page', async () => {
    browser.scripting.insertCSS.mockReturnValueOnce(new Promise(() => {}));
    await stand({ buttonOff: [...SITE_NAMES] });
    expect((await registered())[0]?.matches).toContain('https://learn.microsoft.com/*');
    expect(styled(browser.scripting.insertCSS)).toEqual(ALL_TABS);
  });

  it('is hidden on the other tabs if one cannot be styled', async () => {
    browser.scripting.insertCSS.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    await stand({ buttonOff: [...SITE_NAMES] });
    expect(styled(browser.scripting.insertCSS)).toEqual(ALL_TABS);
  });
});

describe('the menu', () => {
  const ITEM = {
    id: 'send-page',
    title: 'Send this page to Excelsior',
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: SHARE_HOSTS,
  };

  it('has one entry, only on share pages', async () => {
    await stand();
    expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
    expect(browser.contextMenus.create.mock.calls).toEqual([[ITEM]]);
    for (const pattern of ITEM.documentUrlPatterns) expect(pattern).toMatch(/^https:\/\/[\w.]+\.com\//);
  });

  it('is removed when turned off', async () => {
    await stand();
    await stand({ contextMenu: false });
    expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(1);
  });
});

describe('what is already set up', () => {
  it('is not set up again', async () => {
    await stand({ buttonOff: ['learn'] });
    vi.clearAllMocks();
    await stand({ buttonOff: ['learn'], theme: 'dark', keepCodes: true });
    for (const done of [browser.contextMenus.removeAll, browser.contextMenus.create, browser.scripting.insertCSS]) {
      expect(done).not.toHaveBeenCalled();
    }
  });

  it('is tried again if it failed', async () => {
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('The browser is busy.'));
    await expect(stand({ buttonOff: ['learn'] })).rejects.toThrow('busy');
    expect(await registered()).toEqual([]);
    await stand({ buttonOff: ['learn'] });
    expect((await registered())[0]?.matches).toEqual(['https://learn.microsoft.com/*']);
  });
});
