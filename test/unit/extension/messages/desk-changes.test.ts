// @vitest-environment happy-dom
/** Changes to a request: from whom they are taken, at the same time, undone, and refused once it is sent. */
import './desk-set-up';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identity } from '../../../../lib/evidence/identity';
import { handle } from '../../../../lib/extension/messages/desk';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { readStored } from '../../../../lib/extension/store/stored';
import { credlyBadge, exam, learnTranscript } from '../../request/example-request';
import { browser, fromPage, fromPopup, tabs, VIEWING_PAGE, written } from '../fake-extension';
import { add, badge, change, finds, items, OLD, press, TAB } from './desk-set-up';

describe('a change from one of our pages', () => {
  it('is stored and answered with its outcome', async () => {
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'added' } });
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'already' } });
    expect((await readStored()).current).toMatchObject({
      request: { items: [{ evidence: OLD.evidence, hadCode: true }] },
      codes: { 'mcp-transcript:1234567': 'Avery2020' },
    });
  });

  it('writes only the view if it changes nothing', async () => {
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
  ] as const)('is %s if it is not allowed, and nothing is written', async (code, message, sender) => {
    expect(await handle(message, sender)).toEqual({ ok: false, code });
    expect(written).toEqual({ local: [], session: [] });
  });
});

describe('a sending is recorded', () => {
  const NINE = ['AZ-100', 'AZ-101', 'AZ-103', 'AZ-200', 'AZ-201', 'AZ-203', 'AZ-300', 'AZ-301', 'AZ-400'];
  const fullName = 'Александра Константиновна Рождественская-Преображенская';
  const BARE = 'Request for college credit: Microsoft certification exams';
  const sending = async () =>
    (await readStored()).current.request.life.map((event) => 'sending' in event && event.sending);

  it.each([
    ['mailto', BARE],
    ['gmail', BARE],
    ['draft-file', `${BARE} (${fullName})`],
  ] as const)('with the subject of the draft, even if the full letter did not fit: %s', async (channel, subject) => {
    const exams = NINE.map((code) => exam(code, 'Microsoft Azure Something Long'));
    await add({ evidence: learnTranscript({ exams }) });
    await change({ change: 'type-applicant', field: 'fullName', value: fullName });
    await change({ change: 'note-draft', channel });
    await change({ change: 'answer-draft', answer: 'sent' });
    const text = expect.stringContaining('AZ-400 Microsoft Azure Something Long, passed 2019-05-14\n');
    expect(await sending()).toMatchObject([{ subject, text }]);
    await change({ change: 'undo-life' });
    await change({ change: 'live', happening: { event: 'sent', channel } });
    expect(await sending()).toMatchObject([{ subject, text }]);
  });
});

it('a sending is recorded as its draft was when it was opened, not as the request is when the person confirms it', async () => {
  await add({ evidence: learnTranscript() });
  await change({ change: 'note-draft', channel: 'gmail' });
  await change({ change: 'type-applicant', field: 'fullName', value: 'Someone Else' });
  await change({ change: 'answer-draft', answer: 'sent' });
  const [sent] = (await readStored()).current.request.life;
  expect(sent).toMatchObject({ event: 'sent', sending: { recipient: 'itcertifications@excelsior.edu' } });
  expect(JSON.stringify(sent)).not.toContain('Someone Else');
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
    // It is reported once, without anything that the person typed.
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

  it('does not duplicate evidence that was added again in the meantime', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await add({ ...OLD, accessCode: 'Newer2022' });
    await putBack();
    expect((await readStored()).current).toMatchObject({ codes: { 'mcp-transcript:1234567': 'Newer2022' } });
    expect(await items()).toHaveLength(1);
  });

  it('can be tried again after the storage was full', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await add(OLD);
    const before = (await readStored()).current;
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await putBack()).toEqual({ ok: false, code: 'failed' });
    expect(await putBack()).toEqual({ ok: true, data: { outcome: 'changed' } });
    expect((await readStored()).current).toEqual(before);
  });

  it('still works after the same evidence, or the same request, is removed a second time', async () => {
    await add(OLD);
    const before = (await readStored()).requests;
    const removals = [
      () => change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' }),
      () => handle({ name: 'requests/remove', body: { id: before.currentId } }, fromPopup),
    ];
    for (const remove of removals) {
      await Promise.all([remove(), remove()]);
      expect(await putBack()).toEqual({ ok: true, data: { outcome: 'changed' } });
      expect((await readStored()).requests).toEqual(before);
    }
  });

  it('works only once', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await putBack();
    await change({ change: 'tick', step: 'attach', done: true });
    expect(await putBack()).toEqual({ ok: true, data: { outcome: 'already' } });
  });
});

describe('a sent request', () => {
  const send = () => change({ change: 'live', happening: { event: 'sent' } });

  it('stays, whichever page asks for its removal', async () => {
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
