// @vitest-environment happy-dom
/** A press on a page or a notification: what it says, and what opens. */
import './desk-set-up';
import { describe, expect, it, vi } from 'vitest';
import { handle, openDue } from '../../../../lib/extension/messages/desk';
import type { Tone } from '../../../../lib/extension/messages/messages';
import { addPageAndShow } from '../../../../lib/extension/messages/press';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { readStored } from '../../../../lib/extension/store/stored';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { exam, learnTranscript } from '../../request/example-request';
import { browser, fromPopup, OWN, tabs } from '../fake-extension';
import { add, finds, items, OLD, press, TAB } from './desk-set-up';

describe('a press on a page', () => {
  it.each([
    [{ ok: true, capture: OLD }, 'button.added', 'Added. Nothing is sent yet.', 'added'],
    [{ ok: false, refusal: 'link-gone' }, 'button.refused.link-gone', /^This link no longer works/, 'refused'],
    [{ ok: false, refusal: 'not-microsoft' }, 'button.refused.not-microsoft', /^Not added/, 'refused'],
    [{ ok: false, refusal: 'nothing-here' }, 'button.refused.nothing-here', /^Nothing to read/, 'refused'],
    [undefined, 'button.failed', 'That did not work. Press again.', 'refused'],
  ] as [Awaited<ReturnType<typeof pressPage>>, string, string | RegExp, Tone][])(
    'answers %j with the message %s',
    async (pressed, word, text, tone) => {
      vi.mocked(pressPage).mockResolvedValue(pressed);
      const words = typeof text === 'string' ? text : expect.stringMatching(text);
      expect(await press()).toEqual({ ok: true, data: { word, text: words, tone } });
      expect(await items()).toHaveLength(pressed?.ok ? 1 : 0);
      expect(pressPage).toHaveBeenCalledWith(TAB, expect.stringContaining('https://'));
    },
  );

  it('says whether the evidence was already there or was completed', async () => {
    finds({ evidence: learnTranscript({ gaps: ['details-unread'] }) });
    await press();
    expect(await press()).toMatchObject({
      data: { word: 'button.already', text: 'Already in your request', tone: 'kept' },
    });
    finds({ evidence: learnTranscript({ exams: [exam('AZ-103')] }) });
    expect(await press()).toMatchObject({ data: { word: 'button.updated', tone: 'added' } });
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
    expect(pressPage).toHaveBeenCalledWith(12, undefined);
    expect(browser.action.openPopup).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

describe('after a press, the request opens', () => {
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
    await addPageAndShow(TAB, 'https://mcp.microsoft.com/');
    expect(pressPage).toHaveBeenCalledWith(TAB, 'https://mcp.microsoft.com/');
    expect((await items()).map(({ evidence }) => evidence)).toEqual([OLD.evidence]);
    expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 2 });
  });

  it.each([
    ['nothing is there', { ok: false, refusal: 'nothing-here' } as const],
    ['the page cannot be reached', undefined],
  ])('even if %s, because no button shows the result of the menu or the shortcut', async (_, pressed) => {
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
  ])('with the result if no popup shows it: %j', async (pressed, said) => {
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

  it('in the tab that already shows it', async () => {
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
    // By the next turn of the event loop, the question has had its effect.
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.tabs.update).not.toHaveBeenCalled();
  });

  it.each([undefined, { ok: false, refusal: 'nothing-here' } as const])(
    'nowhere after the result %j',
    async (pressed) => {
      vi.mocked(pressPage).mockResolvedValue(pressed);
      await press();
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(browser.action.openPopup).not.toHaveBeenCalled();
      expect(browser.tabs.create).not.toHaveBeenCalled();
    },
  );
});

it('clicking a notification opens its request', async () => {
  await add(OLD);
  await handle({ name: 'requests/start', body: {} }, fromPopup);
  await openDue(`follow-up:${EMPTY_REQUEST.id}`);
  expect((await readStored()).current.request.id).toBe(EMPTY_REQUEST.id);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${OWN.origin}/request.html` });
});
