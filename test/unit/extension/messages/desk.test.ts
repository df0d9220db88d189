// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Capture } from '../../../../lib/evidence/evidence';
import { identity } from '../../../../lib/evidence/identity';
import { handle, openDue, refresh, startDay } from '../../../../lib/extension/messages/desk';
import { exportFile } from '../../../../lib/extension/messages/person-data';
import { addPageAndShow } from '../../../../lib/extension/messages/press';
import { forgetTab } from '../../../../lib/extension/messages/tabs';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { forgetApplication, forgetApplications } from '../../../../lib/extension/store/application-store';
import { forgetForms } from '../../../../lib/extension/store/form-store';
import { onShown, readShown } from '../../../../lib/extension/store/shown';
import { readStored } from '../../../../lib/extension/store/stored';
import type { Change } from '../../../../lib/request/changes';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { english as en } from '../../../../lib/texts/english';
import type { ButtonWords } from '../../../../lib/texts/english/button';
import { de } from '../../../../lib/texts/languages/de';
import { credlyBadge, exam, learnTranscript, oldTranscript } from '../../request/example-request';
import { browser, fromPage, fromPopup, OWN, startAnew, tabs, VIEWING_PAGE, written } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
vi.mock('../../../../lib/extension/pages/press-page');
vi.mock('../../../../lib/extension/store/form-store', () => ({
  forgetForms: vi.fn(async () => {}),
  forgetAllForms: vi.fn(async () => {}),
}));
vi.mock('../../../../lib/extension/store/application-store');

const TAB = 7;

beforeEach(() => {
  startAnew();
  tabs.set(TAB, { id: TAB, url: VIEWING_PAGE, windowId: 2 });
});
afterEach(() => vi.restoreAllMocks());

const change = (body: Change) => handle({ name: 'request/change', body }, fromPopup);
const add = (capture: Capture) => change({ change: 'add-evidence', capture });
const press = (tabId = TAB) => handle({ name: 'page/press', body: {} }, fromPage(tabId));
const items = async () => (await readStored()).current.request.items;
const finds = (capture: Capture) => vi.mocked(pressPage).mockResolvedValue({ ok: true, capture });

const OLD: Capture = { evidence: oldTranscript(), accessCode: 'Avery2020' };
const badge = (last: number) => credlyBadge({ link: `${credlyBadge().link.slice(0, -1)}${last}` });

describe('a change from one of our pages', () => {
  it('is stored and answered with its outcome', async () => {
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'added' } });
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'already' } });
    expect((await readStored()).current).toMatchObject({
      request: { items: [{ evidence: OLD.evidence, hadCode: true }] },
      codes: { 'mcp-transcript:1234567': 'Avery2020' },
    });
  });

  it('that changes nothing writes only the view', async () => {
    await add(OLD);
    const before = structuredClone(written);
    await add(OLD);
    expect(written.local).toEqual(before.local);
    expect(written.session.slice(before.session.length)).toEqual([expect.stringMatching(/^{"shown":/)]);
  });

  it.each([
    ['refused', { name: 'request/change', body: {} }, fromPage(TAB)],
    ['refused', { name: 'constructor', body: {} }, fromPopup],
    ['refused', undefined, fromPopup],
    ['invalid', { name: 'request/change', body: {} }, fromPopup],
  ] as const)('is %s if not allowed, and nothing is written', async (code, message, sender) => {
    expect(await handle(message, sender)).toEqual({ ok: false, code });
    expect(written).toEqual({ local: [], session: [] });
  });
});

describe('changes that come at the same time', () => {
  it('are all saved', async () => {
    const captures = [1, 2, 3, 4, 5].map((last) => ({ evidence: badge(last) }));
    const replies = await Promise.all(captures.map(add));
    expect(replies).toEqual(captures.map(() => ({ ok: true, data: { outcome: 'added' } })));
    expect((await items()).map(({ evidence }) => evidence)).toEqual(captures.map(({ evidence }) => evidence));
  });

  it('from two pages clicked at once are both saved', async () => {
    tabs.set(8, { id: 8, url: VIEWING_PAGE, windowId: 2 });
    vi.mocked(pressPage).mockImplementation(async (tabId) => ({ ok: true, capture: { evidence: badge(tabId) } }));
    await Promise.all([press(TAB), press(8)]);
    expect((await items()).map(({ evidence }) => evidence)).toEqual([badge(7), badge(8)]);
  });

  it('do not wait for a page that is slow to read', async () => {
    let answer = (_pressed: Awaited<ReturnType<typeof pressPage>>) => {};
    vi.mocked(pressPage).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const pressed = press();
    expect(await add(OLD)).toMatchObject({ ok: true });
    answer({ ok: true, capture: { evidence: badge(1) } });
    await pressed;
    expect(await items()).toHaveLength(2);
  });

  it('continue after one that failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded: Avery2020'));
    const replies = await Promise.all([add({ evidence: badge(1) }), add({ evidence: badge(2) })]);
    expect(replies).toEqual([
      { ok: false, code: 'failed' },
      { ok: true, data: { outcome: 'added' } },
    ]);
    expect((await items()).map(({ evidence }) => evidence)).toEqual([badge(2)]);
    // Reported once, without anything the person typed.
    expect(vi.mocked(console.error).mock.calls).toEqual([['Credit Courier:', 'request/change', 'Error']]);
  });
});

it('never writes an access code to disk', async () => {
  finds(OLD);
  await press();
  await change({ change: 'type-access-code', id: 'mcp-transcript:1234567', accessCode: 'Avery2021' });
  await change({ change: 'type-applicant', field: 'fullName', value: 'Avery Example' });
  await change({ change: 'note-draft', channel: 'mailto' });
  await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
  await handle({ name: 'request/put-back', body: {} }, fromPopup);
  expect((await readStored()).current.codes).toEqual({ 'mcp-transcript:1234567': 'Avery2021' });
  expect(written.session.join()).toMatch(/Avery2020.*Avery2021/s);
  expect(written.local.length).toBeGreaterThanOrEqual(5);
  expect(written.local.join()).not.toMatch(/Avery202\d/);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/Avery202\d/);
});

describe('undoing a removal', () => {
  const putBack = () => handle({ name: 'request/put-back', body: {} }, fromPopup);

  it('restores evidence and access code in their place', async () => {
    await add({ evidence: badge(1) });
    await add(OLD);
    await add({ evidence: badge(2) });
    const before = (await readStored()).current;
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    expect((await readStored()).current.codes).toEqual({});
    expect(await putBack()).toEqual({ ok: true, data: { outcome: 'changed' } });
    expect((await readStored()).current).toEqual(before);
  });

  it('keeps changes made in between', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await change({ change: 'type-applicant', field: 'fullName', value: 'Avery Example' });
    await add({ evidence: badge(2) });
    await putBack();
    const { request } = (await readStored()).current;
    expect(request.applicant.fullName).toBe('Avery Example');
    expect(request.items.map(({ id }) => id).sort()).toEqual([identity(badge(2)), 'mcp-transcript:1234567']);
  });

  it('does not duplicate what was added again meanwhile', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await add({ ...OLD, accessCode: 'Newer2022' });
    await putBack();
    expect((await readStored()).current).toMatchObject({ codes: { 'mcp-transcript:1234567': 'Newer2022' } });
    expect(await items()).toHaveLength(1);
  });

  it('can be retried after a full storage', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await add(OLD);
    const before = (await readStored()).current;
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await putBack()).toEqual({ ok: false, code: 'failed' });
    expect(await putBack()).toEqual({ ok: true, data: { outcome: 'changed' } });
    expect((await readStored()).current).toEqual(before);
  });

  it('works once', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await putBack();
    await change({ change: 'tick', step: 'attach', done: true });
    expect(await putBack()).toEqual({ ok: true, data: { outcome: 'already' } });
  });
});

describe('unreadable stored data', () => {
  const BROKEN = { version: 0, old: true };

  it('is set aside before the next change, which works', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'added' } });
    const stored = await readStored();
    expect(stored.broken).toEqual([]);
    expect(stored.setAside).toEqual([{ at: expect.stringMatching(/^\d{4}-.*Z$/), key: 'requests', value: BROKEN }]);
    expect(stored.current.request.items).toHaveLength(1);
  });

  it('is set aside once, when one of our pages asks for it', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    const mend = () => handle({ name: 'request/mend', body: {} }, fromPopup);
    await Promise.all([mend(), mend()]);
    expect((await readStored()).setAside.map(({ value }) => value)).toEqual([BROKEN]);
    expect((await readStored()).current.request).toEqual(EMPTY_REQUEST);
  });

  it('is gone when the person dismisses it', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    await handle({ name: 'request/mend', body: {} }, fromPopup);
    expect(await handle({ name: 'notice/dismiss', body: {} }, fromPopup)).toMatchObject({ ok: true });
    expect((await readStored()).setAside).toEqual([]);
  });

  it('is dropped if it is access codes, and the evidence stays', async () => {
    await add(OLD);
    await fakeBrowser.storage.session.set({ codes: 'Avery2020' });
    await change({ change: 'tick', step: 'attach', done: true });
    const { current, setAside } = await readStored();
    expect(current.codes).toEqual({});
    expect(current.request.items).toHaveLength(1);
    expect(setAside).toEqual([]);
  });
});

describe('a press on a page', () => {
  it.each([
    [{ ok: true, capture: OLD }, 'button.added', 'Added. Nothing is sent yet.'],
    [{ ok: false, refusal: 'link-gone' }, 'button.refused.link-gone', /^This link no longer works/],
    [{ ok: false, refusal: 'not-microsoft' }, 'button.refused.not-microsoft', /^Not added/],
    [{ ok: false, refusal: 'nothing-here' }, 'button.refused.nothing-here', /^Nothing to read/],
    [undefined, 'button.failed', 'That did not work. Press again.'],
  ] as [Awaited<ReturnType<typeof pressPage>>, string, string | RegExp][])(
    '%j says %s',
    async (pressed, word, text) => {
      vi.mocked(pressPage).mockResolvedValue(pressed);
      const words = typeof text === 'string' ? text : expect.stringMatching(text);
      expect(await press()).toEqual({ ok: true, data: { word, text: words } });
      expect(await items()).toHaveLength(pressed?.ok ? 1 : 0);
      expect(pressPage).toHaveBeenCalledWith(TAB);
    },
  );

  it('says if the evidence was already there or was completed', async () => {
    finds({ evidence: learnTranscript({ gaps: ['details-unread'] }) });
    await press();
    expect(await press()).toMatchObject({ data: { word: 'button.already', text: 'Already in your request' } });
    finds({ evidence: learnTranscript({ exams: [exam('AZ-103')] }) });
    expect(await press()).toMatchObject({ data: { word: 'button.updated' } });
  });

  it('reports a failure if the page throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(pressPage).mockRejectedValue(new Error('The tab was closed.'));
    expect(await press()).toEqual({ ok: false, code: 'failed' });
  });

  it('from the popup reads the given tab and opens nothing', async () => {
    finds(OLD);
    const reply = await handle({ name: 'tab/press', body: { tabId: 12 } }, fromPopup);
    expect(reply).toMatchObject({ ok: true, data: { word: 'button.added' } });
    expect(pressPage).toHaveBeenCalledWith(12);
    expect(browser.action.openPopup).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

describe('after a press the request opens', () => {
  const REQUEST = `${OWN.origin}/request.html`;
  const refusesPopup = () => browser.action.openPopup.mockRejectedValue(new Error('No user gesture.'));

  it('in the toolbar popup of the window that holds the page', async () => {
    finds(OLD);
    await press();
    await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 2 }));
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('even if the evidence is already there', async () => {
    finds(OLD);
    await add(OLD);
    await press();
    await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledTimes(1));
  });

  it('even after the menu or the shortcut', async () => {
    finds(OLD);
    await addPageAndShow(TAB);
    expect((await items()).map(({ evidence }) => evidence)).toEqual([OLD.evidence]);
    expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 2 });
  });

  it.each([
    ['nothing is there', { ok: false, refusal: 'nothing-here' } as const],
    ['the page cannot be reached', undefined],
  ])('even if %s, as no button shows the result of menu or shortcut', async (_, pressed) => {
    vi.mocked(pressPage).mockResolvedValue(pressed);
    await addPageAndShow(TAB);
    expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 2 });
    expect(await items()).toEqual([]);
  });

  it('even if the result could not be saved', async () => {
    vi.mocked(pressPage).mockRejectedValue(new Error('The device is full.'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await addPageAndShow(TAB);
    expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 2 });
  });

  it('in a tab if the browser refuses the popup', async () => {
    finds(OLD);
    refusesPopup();
    await press();
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${REQUEST}#button.added` }));
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  it.each([
    [undefined, 'button.failed'],
    [{ ok: false, refusal: 'nothing-here' } as const, 'button.refused.nothing-here'],
  ])('with the result, if no popup shows it: %j', async (pressed, said) => {
    vi.mocked(pressPage).mockResolvedValue(pressed);
    refusesPopup();
    await addPageAndShow(TAB);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${REQUEST}#${said}` });
  });

  it('in a tab if the browser claims to have opened the popup, but did not', async () => {
    finds(OLD);
    browser.action.openPopup.mockResolvedValue(undefined);
    await press();
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${REQUEST}#button.added` }), {
      timeout: 10_000,
    });
  });

  it('in the tab that shows it already', async () => {
    finds(OLD);
    refusesPopup();
    tabs.set(9, { id: 9, url: `${REQUEST}#letter`, windowId: 4 });
    await press();
    await vi.waitFor(() => expect(browser.windows.update).toHaveBeenCalledWith(4, { focused: true }));
    expect(browser.tabs.update).toHaveBeenCalledWith(9, { active: true, url: `${REQUEST}#button.added` });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('nowhere else if our popup is already open', async () => {
    finds(OLD);
    refusesPopup();
    browser.runtime.getContexts.mockResolvedValue([{ contextType: 'POPUP' }]);
    await press();
    await vi.waitFor(() => expect(browser.runtime.getContexts).toHaveBeenCalledWith({ contextTypes: ['POPUP'] }));
    // Any consequence of the question has happened after the next turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.tabs.update).not.toHaveBeenCalled();
  });

  it.each([undefined, { ok: false, refusal: 'nothing-here' } as const])('nowhere after %j', async (pressed) => {
    vi.mocked(pressPage).mockResolvedValue(pressed);
    await press();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(browser.action.openPopup).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

it('clicking a notification opens its request', async () => {
  await add(OLD);
  await handle({ name: 'requests/start', body: {} }, fromPopup);
  await openDue(`follow-up:${EMPTY_REQUEST.id}`);
  expect((await readStored()).current.request.id).toBe(EMPTY_REQUEST.id);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${OWN.origin}/request.html` });
});

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

describe('one page', () => {
  it('that never answers blocks nothing the person does', async () => {
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
    // Pages are told one thing at a time, within one second each.
    await vi.waitFor(() => expect(browser.scripting.insertCSS).toHaveBeenCalled(), { timeout: 5000 });
    browser.scripting.executeScript.mockResolvedValue([]);
    browser.scripting.insertCSS.mockResolvedValue(undefined);
  });
});

describe('what was sent', () => {
  const send = () => change({ change: 'live', happening: { event: 'sent' } });

  it('stays, whoever asks for its removal', async () => {
    finds(OLD);
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await add({ evidence: badge(1) });
    await send();
    const before = (await readStored()).requests;
    const locked = { ok: true, data: { outcome: 'locked' } };
    expect(await change({ change: 'remove-evidence', id: identity(badge(1)) })).toEqual(locked);
    expect(await change({ change: 'type-applicant', field: 'fullName', value: 'Another' })).toEqual(locked);
    expect(await handle({ name: 'request/put-back', body: {} }, fromPopup)).toEqual(locked);
    finds({ evidence: credlyBadge({ link: badge(1).link, title: 'Another title' }) });
    expect(await press()).toMatchObject({ data: { word: 'button.already' } });
    expect((await readStored()).requests).toEqual(before);
  });
});

describe('the toolbar', () => {
  beforeEach(() => void tabs.set(8, { id: 8, url: VIEWING_PAGE, windowId: 2 }));
  const report = (state: string, id?: string, tabId = TAB) =>
    handle({ name: 'page/report', body: { state, id } }, fromPage(tabId));

  it('shows what a tab’s page reported', async () => {
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
    browser.runtime.getManifest.mockReturnValue({ version: '0.0.0', content_scripts: [{ js: ['share-dialog.js'] }] });
    const spokenTo = () =>
      browser.scripting.executeScript.mock.calls.map(([injection]) => {
        const { target, args = [] } = injection as { target: { tabId: number }; args?: [string[], ButtonWords] };
        return [target.tabId, args[0], args[1]?.['button.found'], args[1]?.['button.covered']];
      });
    await report('found', 'mcp-transcript:1234567');
    await report('found', identity(badge(1)), 8);
    expect(spokenTo(), 'in English the button has its words').toEqual([]);

    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(de));
    const speak = (language: string) => handle({ name: 'settings/change', body: { language } }, fromPopup);
    const german = [['shareDialog'], de['button.found'], de['button.covered']];
    await speak('de');
    await vi.waitFor(() => expect(spokenTo()).toEqual([TAB, 8].map((tabId) => [tabId, ...german])));
    vi.clearAllMocks();
    await report('found', identity(badge(2)), 8);
    await vi.waitFor(() => expect(spokenTo()).toEqual([[8, ...german]]));
    vi.clearAllMocks();
    const english = [['shareDialog'], en['button.found'], en['button.covered']];
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

  it('names the due request while another is shown', async () => {
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

describe('an import', () => {
  const bringIn = async (how: 'merge' | 'replace') => {
    const file = exportFile(await readStored(), true);
    const [request] = file.requests.all;
    const all = [{ ...request, id: 'brought', applicant: { fullName: 'Brought', email: '', studentId: '' } }];
    const requests = { ...file.requests, currentId: 'brought', all };
    return handle({ name: 'data/import', body: { file: { ...file, requests }, how, withRecipient: false } }, fromPopup);
  };
  const undo = () => handle({ name: 'data/undo-import', body: {} }, fromPopup);

  it.each(['merge', 'replace'] as const)('that fails changes nothing: %s', async (how) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await add(OLD);
    const before = await fakeBrowser.storage.local.get();
    const inMemory = await fakeBrowser.storage.session.get();
    for (const area of ['local', 'session'] as const) {
      const full = vi.spyOn(browser.storage[area], 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
      expect(await bringIn(how)).toEqual({ ok: false, code: 'failed' });
      full.mockRestore();
      expect(await fakeBrowser.storage.local.get()).toEqual(before);
      expect(await fakeBrowser.storage.session.get()).toEqual(inMemory);
    }
  });

  it.each(['merge', 'replace'] as const)('can still be undone after a first try with full storage: %s', async (how) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await add(OLD);
    const before = (await readStored()).requests;
    expect(await bringIn(how)).toMatchObject({ ok: true });
    expect((await readStored()).requests.all.map(({ id }) => id)).toContain('brought');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await undo()).toEqual({ ok: false, code: 'failed' });
    expect(await undo()).toMatchObject({ ok: true });
    expect((await readStored()).requests).toEqual(before);
  });

  it('that was stopped before it was written is undone without a trace', async () => {
    await add(OLD);
    const before = await readStored();
    await bringIn('replace');
    // The storage between the two writes.
    await fakeBrowser.storage.local.set({ requests: before.requests });
    await fakeBrowser.storage.session.set({ codes: before.codes });
    await undo();
    expect((await readStored()).requests).toEqual(before.requests);
    expect((await readStored()).codes).toEqual(before.codes);
  });
});

describe('the application, when the browser starts', () => {
  const application = { file: 'f1', name: 'form.pdf', size: 1000, addedAt: '2026-11-22T10:00:00.000Z', findings: [] };
  const kept = async () => (await readStored()).current.request;

  beforeEach(async () => {
    vi.mocked(forgetApplications).mockReset();
    await change({ change: 'set-application', application });
  });

  it('is kept until it is sent', async () => {
    await startDay();
    expect(forgetApplications).toHaveBeenCalledExactlyOnceWith(['f1']);
    expect(forgetForms).toHaveBeenLastCalledWith([(await kept()).id]);
    expect((await kept()).application).toEqual(application);
  });

  it('is deleted together with its entry, not before', async () => {
    vi.mocked(forgetApplication).mockReset().mockResolvedValue(undefined);
    await change({ change: 'set-application', application: { ...application, file: 'f2' } });
    expect(forgetApplication).toHaveBeenCalledExactlyOnceWith('f1');
    await add(OLD);
    await change({ change: 'live', happening: { event: 'sent' } });
    await change({ change: 'remove-application' });
    expect(forgetApplication).toHaveBeenCalledTimes(1);
    await change({ change: 'undo-life' });
    await change({ change: 'remove-application' });
    expect(forgetApplication).toHaveBeenLastCalledWith('f2');
  });

  it('is deleted once sent, and its step stays done', async () => {
    await add(OLD);
    await change({ change: 'live', happening: { event: 'sent' } });
    expect((await kept()).application).toEqual(application);
    await startDay();
    expect(forgetApplications).toHaveBeenCalledExactlyOnceWith([]);
    expect(forgetForms).toHaveBeenLastCalledWith([]);
    expect((await kept()).application).toBeUndefined();
    expect((await kept()).ticks).toContain('application');
  });
});
