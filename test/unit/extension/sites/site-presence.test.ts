// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DIALOG_HOSTS, LINK_HOSTS } from '../../../../lib/evidence/sites';
import { DEFAULT_SETTINGS, type Settings, SITE_NAMES } from '../../../../lib/settings/settings';
import { browser, startAnew, tabs } from '../fake-extension';

/** What each switch of the settings turns off. */
const PAGES = {
  learn: ['https://learn.microsoft.com/*'],
  credly: ['https://www.credly.com/*'],
  dashboard: ['https://mcp.microsoft.com/*', 'https://www.microsoft.com/*'],
};

// The browser stays the same one when the background starts again.
vi.doMock('../../../../lib/extension/browser', () => ({ default: browser }));

const NO_BUTTON = 'no-button.css';
const SHOW_BUTTON = 'show-button.css';
const TABS = [
  [1, 'https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1'],
  [2, 'https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110'],
  [3, 'https://mcp.microsoft.com/Anonymous//Transcript/Validate'],
  [4, 'https://www.microsoft.com/en-us/learning/dashboard.aspx'],
  [5, 'https://example.com/'],
] as const;

type Presence = typeof import('../../../../lib/extension/sites/site-presence');
let presence: Presence;
const stand = async (part: Partial<Settings> = {}) => {
  await presence.standOnSites({ ...DEFAULT_SETTINGS, ...part });
  // The pages are told afterward.
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const registered = async () => browser.scripting.getRegisteredContentScripts({ ids: [NO_BUTTON] });
/** The tabs that a style was put into, or taken out of. */
const styled = (style: typeof browser.scripting.insertCSS, file = NO_BUTTON) =>
  style.mock.calls
    .map(([injection]) => injection as { target: { tabId: number }; files: string[] })
    .filter(({ files }) => files.includes(file))
    .map(({ target }) => target.tabId)
    .sort();

beforeEach(async () => {
  startAnew();
  for (const [id, url] of TABS) tabs.set(id, { id, url, windowId: 1 });
  // The background starts again, and remembers nothing.
  vi.resetModules();
  presence = await import('../../../../lib/extension/sites/site-presence');
});

describe('the button', () => {
  it('stands everywhere where nothing is set', async () => {
    await stand();
    expect(await registered()).toEqual([]);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    expect(browser.scripting.removeCSS).not.toHaveBeenCalled();
  });

  it.each([
    ['learn', [1]],
    ['credly', [2]],
    ['dashboard', [3, 4]],
  ] as const)('is hidden on %s, on pages to come and on those that are open', async (site, open) => {
    await stand({ buttonOff: [site] });
    expect(await registered()).toEqual([
      { id: NO_BUTTON, matches: PAGES[site], css: [NO_BUTTON], runAt: 'document_start' },
    ]);
    expect(styled(browser.scripting.insertCSS)).toEqual(open);
    const everywhere = [...styled(browser.scripting.insertCSS), ...styled(browser.scripting.insertCSS, SHOW_BUTTON)];
    expect(everywhere).not.toContain(5);
  });

  it('is hidden on all of them at once', async () => {
    await stand({ buttonOff: [...SITE_NAMES] });
    expect((await registered())[0]?.matches.toSorted()).toEqual(Object.values(PAGES).flat().toSorted());
    expect(styled(browser.scripting.insertCSS)).toEqual([1, 2, 3, 4]);
  });

  it('is there again when it is turned on', async () => {
    await stand({ buttonOff: ['learn', 'credly'] });
    await stand({ buttonOff: ['credly'] });
    expect((await registered())[0]?.matches).toEqual(['https://www.credly.com/*']);
    expect(styled(browser.scripting.removeCSS)).toContain(1);
    expect(styled(browser.scripting.removeCSS)).not.toContain(2);
    // A registered style cannot be removed from a page, so another style overrides it.
    expect(styled(browser.scripting.insertCSS, SHOW_BUTTON)).toContain(1);
    expect(styled(browser.scripting.removeCSS, SHOW_BUTTON)).toContain(2);
    await stand();
    expect(await registered()).toEqual([]);
    expect(styled(browser.scripting.removeCSS)).toContain(2);
  });

  it('is left alone where the browser has kept the rule since it was closed', async () => {
    await stand({ buttonOff: ['learn', 'credly'] });
    vi.clearAllMocks();
    vi.resetModules();
    presence = await import('../../../../lib/extension/sites/site-presence');
    await stand({ buttonOff: ['credly', 'learn'] });
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('stands or not without waiting for a page that never answers', async () => {
    browser.scripting.insertCSS.mockReturnValueOnce(new Promise(() => {}));
    await stand({ buttonOff: [...SITE_NAMES] });
    expect((await registered())[0]?.matches).toContain('https://learn.microsoft.com/*');
    expect(styled(browser.scripting.insertCSS)).toEqual([1, 2, 3, 4]);
  });

  it('is hidden on the other tabs, where one cannot be styled', async () => {
    browser.scripting.insertCSS.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    await stand({ buttonOff: [...SITE_NAMES] });
    expect(styled(browser.scripting.insertCSS)).toEqual([1, 2, 3, 4]);
  });
});

describe('the menu', () => {
  const ITEM = {
    id: 'send-page',
    title: 'Send this page to Excelsior',
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: [...LINK_HOSTS, ...DIALOG_HOSTS],
  };

  it('is offered on share pages alone, once', async () => {
    await stand();
    expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
    expect(browser.contextMenus.create.mock.calls).toEqual([[ITEM]]);
    for (const pattern of ITEM.documentUrlPatterns) expect(pattern).toMatch(/^https:\/\/[\w.]+\.com\//);
  });

  it('is taken away where the person wants none', async () => {
    await stand();
    await stand({ contextMenu: false });
    expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(1);
  });
});

describe('what stands already', () => {
  it('is not done again', async () => {
    await stand({ buttonOff: ['learn'] });
    vi.clearAllMocks();
    await stand({ buttonOff: ['learn'], theme: 'dark', keepCodes: true });
    for (const done of [browser.contextMenus.removeAll, browser.contextMenus.create, browser.scripting.insertCSS]) {
      expect(done).not.toHaveBeenCalled();
    }
  });

  it('is tried again where it failed', async () => {
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('The browser is busy.'));
    await expect(stand({ buttonOff: ['learn'] })).rejects.toThrow('busy');
    expect(await registered()).toEqual([]);
    await stand({ buttonOff: ['learn'] });
    expect((await registered())[0]?.matches).toEqual(['https://learn.microsoft.com/*']);
  });
});
