import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtPage } from '../../../../lib/extension/pages/look-at-page';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { credlyBadge, learnTranscript, oldTranscript } from '../../request/example-request';
import { browser, startAnew, tabs, VIEWING_PAGE } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));

const TAB = 7;
const at = (url: string) => tabs.set(TAB, { id: TAB, url, windowId: 2 });
const answers = (result: unknown) => browser.scripting.executeScript.mockResolvedValue([{ result }]);

beforeEach(() => {
  startAnew();
  at(VIEWING_PAGE);
});

describe('pressing a page', () => {
  const found = { ok: true, capture: { evidence: oldTranscript(), accessCode: 'Avery2020' } };

  it('runs our reader in the tab’s top frame and returns its answer', async () => {
    answers(found);
    expect(await pressPage(TAB)).toEqual(found);
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: TAB }, files: ['/read-old-dashboard.js'] }],
      [{ target: { tabId: TAB }, func: expect.any(Function), args: ['press'] }],
    ]);
  });

  it('passes on the reason why there is no evidence', async () => {
    answers({ ok: false, refusal: 'link-gone' });
    expect(await pressPage(TAB)).toEqual({ ok: false, refusal: 'link-gone' });
  });

  it('returns nothing if the page cannot be reached', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await pressPage(TAB)).toBeUndefined();
    browser.scripting.executeScript.mockResolvedValue([]);
    expect(await pressPage(TAB)).toBeUndefined();
  });

  it.each([
    null,
    'found',
    { ok: true },
    { ok: false, refusal: 'other' },
    { ok: true, capture: { evidence: oldTranscript({ transcriptId: 'abc' }) } },
    { ok: true, capture: { evidence: oldTranscript({ viewingPage: 'https://example.com/' }) } },
    { ok: true, capture: { evidence: oldTranscript(), accessCode: 'two\nlines' } },
  ])('returns nothing for an answer of another shape: %j', async (result) => {
    answers(result);
    expect(await pressPage(TAB)).toBeUndefined();
  });
});

describe('a page can give only its own evidence', () => {
  const { link } = learnTranscript();
  const found = { ok: true, capture: { evidence: learnTranscript() } };
  const badge = { ok: true, capture: { evidence: credlyBadge() } };

  it.each([link, link.replace('/users', '/en-us/users'), `${link}?ref=x#top`])('at its address %s', async (url) => {
    at(url);
    answers(found);
    expect(await pressPage(TAB)).toEqual(found);
  });

  it.each([
    ['the link of another holder', link.replace('averyexample', 'another'), found],
    ['evidence of another kind', link, badge],
    ['an old transcript', link, { ok: true, capture: { evidence: oldTranscript(), accessCode: 'Avery2020' } }],
    ['evidence, but is no share page', 'https://learn.microsoft.com/en-us/', found],
    ['evidence, but is on another host', link.replace('learn.microsoft.com', 'learn.microsoft.com.example.com'), found],
    ['evidence by http', link.replace('https', 'http'), found],
    ['evidence at a port', link.replace('.com', '.com:8443'), found],
    ['evidence, but has no address', '', found],
  ])('but not %s', async (_, url, result) => {
    at(url);
    answers(result);
    expect(await pressPage(TAB)).toBeUndefined();
  });

  it('and not if the person pressed the button on another page of the tab', async () => {
    at(link);
    answers(found);
    expect(await pressPage(TAB, link.replace('averyexample', 'another'))).toBeUndefined();
    expect(await pressPage(TAB, link)).toEqual(found);
  });
});

describe('looking at a page', () => {
  it.each([
    { state: 'nothing' },
    { state: 'found', kind: 'credly-badge', capture: { evidence: credlyBadge() } },
    {
      state: 'partial',
      kind: 'mcp-transcript',
      missing: ['accessCode'],
      values: { transcriptId: ['1234567'], accessCode: [], viewingPage: [] },
    },
  ])('returns what is there: $state', async (reading) => {
    answers(reading);
    expect(await lookAtPage(TAB)).toEqual(reading);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: TAB },
      func: expect.any(Function),
      args: ['look'],
    });
  });

  it.each([undefined, { state: 'partial' }, { state: 'found', kind: 'other' }, []])(
    'returns nothing for %j',
    async (reading) => {
      answers(reading);
      expect(await lookAtPage(TAB)).toBeUndefined();
    },
  );

  it('returns nothing if the page cannot be reached', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await lookAtPage(TAB)).toBeUndefined();
  });
});
