// @vitest-environment happy-dom
/** What is shown after each change: on our pages, on open pages and in the toolbar. */
import './desk-set-up';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identity } from '../../../../lib/evidence/identity';
import { handle, refresh } from '../../../../lib/extension/messages/desk';
import { forgetTab } from '../../../../lib/extension/messages/tabs';
import { onShown, readShown } from '../../../../lib/extension/store/shown';
import { readStored } from '../../../../lib/extension/store/stored';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { english as en } from '../../../../lib/texts/english';
import type { ButtonWords } from '../../../../lib/texts/english/button';
import { de } from '../../../../lib/texts/languages/de';
import { oldTranscript } from '../../request/example-request';
import { browser, fromPage, fromPopup, tabs, VIEWING_PAGE } from '../fake-extension';
import { add, badge, change, OLD, TAB } from './desk-set-up';

describe('what our pages show', () => {
  it('is derived again after every change', async () => {
    const changed = vi.fn();
    const stop = onShown(changed);
    expect(await readShown()).toBeUndefined();
    await add(OLD);
    expect(await readShown()).toMatchObject({
      view: { request: { items: [{ evidence: OLD.evidence }] } },
      setAside: [],
    });
    expect(changed).toHaveBeenLastCalledWith(await readShown());
    await change({ change: 'type-applicant', field: 'fullName', value: 'Avery Example' });
    expect((await readShown())?.view.request.applicant.fullName).toBe('Avery Example');
    stop();
    const { length } = changed.mock.calls;
    await change({ change: 'tick', step: 'attach', done: true });
    expect(changed).toHaveBeenCalledTimes(length);
  });

  it('includes what was set aside and what open pages reported', async () => {
    await fakeBrowser.storage.local.set({ requests: 'broken' });
    await handle({ name: 'page/report', body: { state: 'partial' } }, fromPage(TAB));
    await refresh();
    expect(await readShown()).toMatchObject({
      view: { request: EMPTY_REQUEST },
      tabs: { [TAB]: { state: 'partial' } },
      setAside: [{ key: 'requests', value: 'broken' }],
    });
  });
});

describe('the toolbar', () => {
  beforeEach(() => void tabs.set(8, { id: 8, url: VIEWING_PAGE, windowId: 2 }));
  const report = (state: string, id?: string, tabId = TAB) =>
    handle({ name: 'page/report', body: { state, id } }, fromPage(tabId));

  it('shows what the page in a tab reported', async () => {
    expect(await report('found', 'mcp-transcript:1234567')).toEqual({ ok: true, data: undefined });
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ text: '' }], [{ tabId: TAB, text: '+' }]]);
    expect(browser.action.setTitle.mock.calls).toEqual([
      [{ title: 'Credit Courier: No evidence yet' }],
      [{ tabId: TAB, title: 'Credit Courier: Found on this page' }],
    ]);
    await report('partial');
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '?' });
    await report('nothing');
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '' });
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({
      tabId: TAB,
      title: 'Credit Courier: No evidence yet',
    });
  });

  it('sends each reporting page its texts in the chosen language', async () => {
    browser.runtime.getManifest.mockReturnValue({
      version: '0.0.0',
      content_scripts: [{ js: ['share-old-dashboard.js'] }],
    });
    const spokenTo = () =>
      browser.scripting.executeScript.mock.calls.map(([injection]) => {
        const { target, args = [] } = injection as { target: { tabId: number }; args?: [string[], ButtonWords] };
        return [target.tabId, args[0], args[1]?.['button.found'], args[1]?.['button.covered']];
      });
    await report('found', 'mcp-transcript:1234567');
    await report('found', identity(badge(1)), 8);
    expect(spokenTo(), 'the button has its English words built in').toEqual([]);

    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(de));
    const speak = (language: string) => handle({ name: 'settings/change', body: { language } }, fromPopup);
    const german = [['shareOldDashboard'], de['button.found'], de['button.covered']];
    await speak('de');
    await vi.waitFor(() => expect(spokenTo()).toEqual([TAB, 8].map((tabId) => [tabId, ...german])));
    vi.clearAllMocks();
    await report('found', identity(badge(2)), 8);
    await vi.waitFor(() => expect(spokenTo()).toEqual([[8, ...german]]));
    vi.clearAllMocks();
    const english = [['shareOldDashboard'], en['button.found'], en['button.covered']];
    await speak('en');
    await vi.waitFor(() => expect(spokenTo()).toEqual([TAB, 8].map((tabId) => [tabId, ...english])));
    fetched.mockRestore();
  });

  it('is updated for every tab after a change', async () => {
    await report('found', 'mcp-transcript:1234567');
    await report('found', identity(badge(1)), 8);
    vi.clearAllMocks();
    await add({ evidence: oldTranscript() });
    const title = 'Credit Courier: Access code missing';
    expect(browser.action.setBadgeText.mock.calls.map(([details]) => details)).toEqual(
      expect.arrayContaining([{ text: '1' }, { tabId: TAB, text: '1' }, { tabId: 8, text: '+' }]),
    );
    expect(browser.action.setTitle.mock.calls.map(([details]) => details)).toEqual(
      expect.arrayContaining([{ title }, { tabId: TAB, title }]),
    );
    expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: expect.stringMatching(/^#\w{6}$/) });
  });

  it('names the request that is due while another one is shown', async () => {
    await add({ evidence: badge(1) });
    const { requests } = await readStored();
    const [first] = requests.all;
    if (!first) throw new Error('There is no request.');
    const startedAt = '2026-05-12T12:00:00.000Z';
    const sent = { ...first, id: 'sent', startedAt, life: [{ event: 'sent' as const, at: startedAt }] };
    const all = [{ ...first, id: 'answered', startedAt }, sent, first];
    await browser.storage.local.set({ requests: { ...requests, all } });
    vi.clearAllMocks();
    await refresh();
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ text: '!' }]]);
    expect(browser.action.setTitle.mock.calls).toEqual([
      [{ title: 'Credit Courier: Which exams did you pass?\nFollow-up due: Request from May 12, 2026 (2)' }],
    ]);
    await handle({ name: 'requests/open', body: { id: 'sent' } }, fromPopup);
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({
      title: 'Credit Courier: Time to follow up',
    });
  });

  it.each([
    ['for another site', 'https://example.com/'],
    ['for a page of the same site, where nothing is found', `${new URL(VIEWING_PAGE).origin}/elsewhere`],
  ])('says nothing about a page that the tab has left %s', async (_, url) => {
    await report('found', 'mcp-transcript:1234567');
    tabs.set(TAB, { id: TAB, url, windowId: 2 });
    await add({ evidence: badge(1) });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '1' });
    expect((await readShown())?.tabs).toEqual({});
    expect((await readStored()).tabs).toEqual({});
    vi.clearAllMocks();
    await refresh();
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ text: '1' }]]);
  });

  it('is drawn from stored data when the browser starts', async () => {
    await add({ evidence: badge(1) });
    vi.clearAllMocks();
    await refresh();
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ text: '1' }]]);
  });

  it('does not block a change if a tab is gone', async () => {
    await report('found', 'mcp-transcript:1234567');
    browser.action.setBadgeText.mockImplementation(async ({ tabId }) => {
      if (tabId !== undefined) throw new Error(`No tab with id: ${tabId}.`);
    });
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'added' } });
  });

  it('shows no access code', async () => {
    await add(OLD);
    expect(JSON.stringify(browser.action.setTitle.mock.calls)).not.toContain('Avery2020');
  });

  it('forgets a closed tab', async () => {
    await report('found', 'mcp-transcript:1234567');
    await report('partial', undefined, 8);
    const other = { 8: { state: 'partial', address: VIEWING_PAGE } };
    await forgetTab(TAB);
    expect((await readStored()).tabs).toEqual(other);
    await forgetTab(99);
    expect((await readStored()).tabs).toEqual(other);
  });
});

// Runs last, because later messages would wait for the pages that do not answer here.
describe('a page that never answers', () => {
  it('does not block anything that the person does', async () => {
    tabs.set(8, { id: 8, url: VIEWING_PAGE, windowId: 2 });
    browser.scripting.executeScript.mockReturnValue(new Promise(() => {}));
    browser.scripting.insertCSS.mockReturnValue(new Promise(() => {}));
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(de));
    const replies = [
      await handle({ name: 'settings/change', body: { language: 'de' } }, fromPopup),
      await handle({ name: 'page/report', body: { state: 'found', id: 'x' } }, fromPage(TAB)),
      await change({ change: 'type-applicant', field: 'fullName', value: 'Ottoline' }),
      await handle({ name: 'settings/change', body: { buttonOff: ['dashboard'], contextMenu: false } }, fromPopup),
      await handle({ name: 'data/erase', body: {} }, fromPopup),
    ];
    expect(replies).toMatchObject(replies.map(() => ({ ok: true })));
    expect(browser.scripting.executeScript).toHaveBeenCalled();
    // Pages get one message at a time, and have one second for each.
    await vi.waitFor(() => expect(browser.scripting.insertCSS).toHaveBeenCalled(), { timeout: 5000 });
    browser.scripting.executeScript.mockResolvedValue([]);
    browser.scripting.insertCSS.mockResolvedValue(undefined);
  });
});
