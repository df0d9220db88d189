import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInOpenTabs } from '../../../../lib/extension/pages/open-tabs';
import { welcome } from '../../../../lib/extension/sites/first-run';
import { browser, startAnew, tabs } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));

const SCRIPTS = [
  { matches: ['https://learn.microsoft.com/users/*'], js: ['share-learn.js'] },
  {
    matches: ['https://mcp.microsoft.com/*'],
    exclude_matches: ['https://mcp.microsoft.com/mcp/home/migrate*'],
    js: ['share-old-dashboard.js'],
  },
];

beforeEach(() => {
  startAnew();
  browser.runtime.getManifest.mockReturnValue({ content_scripts: SCRIPTS, version: '1.2.3' });
  open(1, 'https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1');
  open(2, 'https://mcp.microsoft.com/Anonymous//Transcript/Validate');
  open(3, 'https://mcp.microsoft.com/mcp/home/migrate?step=2');
  open(4, 'https://www.example.com/users/averyexample');
  isStartedIn();
});

const open = (id: number, url: string) => tabs.set(id, { id, url, windowId: 1 });

/** The tabs in which the browser has already started our script. */
const isStartedIn = (...started: number[]) =>
  browser.scripting.executeScript.mockImplementation(async (injection) =>
    'func' in injection ? [{ result: started.includes(tabOf(injection)) }] : [],
  );
const tabOf = (injection: object) => (injection as { target: { tabId: number } }).target.tabId;

const injected = () =>
  browser.scripting.executeScript.mock.calls
    .map(([injection]) => injection as { target: { tabId: number }; files?: string[] })
    .flatMap(({ target, files }) => (files ? [[target.tabId, ...files]] : []));

describe('share pages that are open at install', () => {
  it('get their script from the manifest, and other pages do not', async () => {
    await startInOpenTabs();
    expect(injected()).toEqual([
      [1, '/share-learn.js'],
      [2, '/share-old-dashboard.js'],
    ]);
  });

  it('get it in Firefox too, whose manifest lists full addresses', async () => {
    const whole = SCRIPTS.map((script) => ({ ...script, js: script.js.map((file) => browser.runtime.getURL(file)) }));
    browser.runtime.getManifest.mockReturnValue({ content_scripts: whole, version: '1.2.3' });
    isStartedIn(1);
    await startInOpenTabs();
    expect(injected()).toEqual([[2, '/share-old-dashboard.js']]);
    const asked = browser.scripting.executeScript.mock.calls.flatMap(([injection]) =>
      'func' in injection ? [(injection as unknown as { args: [string[]] }).args] : [],
    );
    expect(asked).toEqual([[['shareLearn']], [['shareOldDashboard']]]);
  });

  it('get no second script if they already have one', async () => {
    isStartedIn(1);
    await startInOpenTabs();
    expect(injected()).toEqual([[2, '/share-old-dashboard.js']]);
  });

  it('are asked about the script by its name in the build', async () => {
    await startInOpenTabs();
    const asked = browser.scripting.executeScript.mock.calls.flatMap(([injection]) =>
      'func' in injection ? [injection as unknown as { func(names: string[]): boolean; args: [string[]] }] : [],
    );
    expect(asked.map(({ args }) => args)).toEqual([[['shareLearn']], [['shareOldDashboard']]]);
    const [first] = asked;
    expect(first?.func(['shareLearn'])).toBe(false);
    // A page element may have the same name.
    vi.stubGlobal('shareLearn', {});
    expect(first?.func(['shareLearn'])).toBe(false);
    vi.stubGlobal('shareLearn', () => {});
    expect(first?.func(['shareLearn'])).toBe(true);
    vi.unstubAllGlobals();
  });

  it('get their script even if another page refuses it', async () => {
    browser.scripting.executeScript.mockImplementation(async (injection) => {
      if (tabOf(injection) === 1) throw new Error('Cannot access contents of the page.');
      return 'func' in injection ? [{ result: false }] : [];
    });
    await startInOpenTabs();
    expect(injected()).toEqual([[2, '/share-old-dashboard.js']]);
  });
});

describe('the first run', () => {
  it('opens the welcome page', async () => {
    await welcome();
    expect(browser.tabs.create.mock.calls).toEqual([[{ url: browser.runtime.getURL('welcome.html') }]]);
    expect(injected()).toHaveLength(2);
  });

  it('never throws', async () => {
    browser.tabs.create.mockRejectedValueOnce(new Error('No window.'));
    browser.runtime.getManifest.mockImplementationOnce(() => {
      throw new Error('gone');
    });
    await expect(welcome()).resolves.toBeUndefined();
  });
});
