// @vitest-environment happy-dom
/** Two windows that do contrary things: a change goes where the person made it, or they are told that it could not. */
import './desk-set-up';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identity } from '../../../../lib/evidence/identity';
import { handle } from '../../../../lib/extension/messages/desk';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { readStored } from '../../../../lib/extension/store/stored';
import type { Change } from '../../../../lib/request/changes';
import type { Happening } from '../../../../lib/request/life-event';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { fromPage, fromPopup } from '../fake-extension';
import { add, badge, change, items, OLD, putBack, TAB } from './desk-set-up';

const ask = (name: string, body: object = {}) => handle({ name, body }, fromPopup);
const startAnother = async () => ask('requests/start', { after: (await shown()).id });
const shown = async () => (await readStored()).current.request;
const kept = async () => (await readStored()).requests.all;
const lives = async () => (await kept()).map(({ life }) => life.map(({ event }) => event));

const CHANGED = { ok: true, data: { outcome: 'changed' } };
const ALREADY = { ok: true, data: { outcome: 'already' } };
const GONE = { ok: false, code: 'gone' };
const named = (value: string): Change => ({ change: 'type-applicant', field: 'fullName', value });
const happens = (happening: Happening): Change => ({ change: 'live', happening });

describe('a change', () => {
  it('goes to the request that it was made in, while another window shows another one', async () => {
    await add(OLD);
    const first = await shown();
    await startAnother();
    expect(await change(named('Avery of the first'), first)).toEqual(CHANGED);
    expect((await kept()).map(({ applicant }) => applicant.fullName)).toEqual(['Avery of the first', '']);
    expect((await shown()).id).not.toBe(first.id);
  });

  it.each([
    ['removed', () => ask('requests/remove', { id: 'first' })],
    ['erased', () => ask('data/erase')],
  ])('of a request that another window %s is refused, and nothing of it comes back', async (_, goAway) => {
    await add(OLD);
    const first = await shown();
    await goAway();
    for (const late of [named('Avery'), { change: 'add-evidence', capture: OLD } as const]) {
      expect(await change(late, first)).toEqual(GONE);
    }
    expect(await ask('item/check', { request: first.id, id: 'mcp-transcript:1234567' })).toMatchObject({ ok: true });
    expect(await kept()).toEqual([{ ...EMPTY_REQUEST, id: expect.not.stringMatching('first') }]);
  });

  it('typed into evidence that another window removed is refused', async () => {
    await add(OLD);
    const id = 'mcp-transcript:1234567';
    await change({ change: 'remove-evidence', id });
    expect(await change({ change: 'type-access-code', id, accessCode: 'Avery2021' })).toEqual(GONE);
    expect(await change({ change: 'type-transcript-id', id, transcriptId: '12' })).toEqual(GONE);
  });
});

it('another request is started once by two quick clicks, or in two windows', async () => {
  await add(OLD);
  await Promise.all([ask('requests/start', { after: 'first' }), ask('requests/start', { after: 'first' })]);
  expect(await kept()).toHaveLength(2);
});

it('dismissing a notice leaves what was set aside since it was shown', async () => {
  const pieces = ['one', 'two', 'three'].map((value) => ({ at: '', key: 'request', value }));
  await fakeBrowser.storage.local.set({ 'set-aside': pieces });
  await ask('notice/dismiss', { pieces: 2 });
  expect((await readStored()).setAside).toEqual(pieces.slice(2));
  await ask('notice/dismiss', { pieces: 1 });
  expect(await fakeBrowser.storage.local.get('set-aside')).toEqual({});
});

describe('what happened to a request', () => {
  it.each([
    ['a follow-up', happens({ event: 'followed-up' }), ['sent', 'followed-up']],
    ['sending again', happens({ event: 'sent' }), ['sent', 'sent']],
    ['an undo', { change: 'undo-life' } as const, []],
  ])('counts once if two windows, or two quick clicks, say it: %s', async (_, said, life) => {
    await add(OLD);
    await change(happens({ event: 'sent' }));
    const before = await shown();
    expect(await Promise.all([change(said, before), change(said, before)])).toEqual([CHANGED, ALREADY]);
    expect(await lives()).toEqual([life]);
  });

  it('is corrected only as it was when the person saw it', async () => {
    await add(OLD);
    await change(happens({ event: 'sent' }));
    const before = await shown();
    await change({ change: 'undo-life' });
    await change(happens({ event: 'sent', channel: 'gmail' }));
    await change(happens({ event: 'followed-up', channel: 'gmail' }));
    const late: Change = { change: 'correct-life', index: 0, channel: 'mailto' };
    expect(await change(late, before)).toEqual(ALREADY);
    expect((await shown()).life[0]).toMatchObject({ channel: 'gmail' });
  });

  it('with an answer that was typed is refused if another window closed the request', async () => {
    await add(OLD);
    await change(happens({ event: 'sent' }));
    const before = await shown();
    await change(happens({ event: 'closed' }));
    const answered = happens({ event: 'answered', answer: 'declined', credits: [], note: 'They wrote that …' });
    expect(await change(answered, before)).toEqual(GONE);
  });
});

describe('evidence', () => {
  it('that is still being read goes to the request in which the person pressed', async () => {
    let answer = (_read: Awaited<ReturnType<typeof pressPage>>) => {};
    const reads = () => vi.mocked(pressPage).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await add(OLD);
    for (const press of [
      () => handle({ name: 'page/press', body: {} }, fromPage(TAB)),
      () => ask('tab/press', { request: 'first', tabId: TAB }),
    ]) {
      await ask('requests/open', { id: 'first' });
      reads();
      const pressed = press();
      await vi.waitFor(() => expect(pressPage).toHaveBeenCalled());
      await startAnother();
      answer({ ok: true, capture: { evidence: badge(1) } });
      expect(await pressed).toMatchObject({ ok: true });
      vi.mocked(pressPage).mockClear();
    }
    expect((await kept()).map(({ items }) => items.length)).toEqual([2, 0, 0]);
  });

  it('that is still being read does not come back after everything was erased', async () => {
    let answer = (_read: Awaited<ReturnType<typeof pressPage>>) => {};
    vi.mocked(pressPage).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const pressed = handle({ name: 'page/press', body: {} }, fromPage(TAB));
    await vi.waitFor(() => expect(pressPage).toHaveBeenCalled());
    await ask('data/erase');
    answer({ ok: true, capture: OLD });
    expect(await pressed).toEqual(GONE);
    expect(
      JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()]),
    ).not.toMatch(/1234567|Avery2020/);
  });

  it('of several pieces that a sent request cannot take all goes to the same new one', async () => {
    await add(OLD);
    await change(happens({ event: 'sent' }));
    const sent = await shown();
    const captures = [1, 2].map((last) => ({ evidence: badge(last) }));
    await Promise.all(captures.map((capture) => change({ change: 'add-evidence', capture }, sent)));
    expect((await kept()).map(({ items }) => items.length)).toEqual([1, 2]);
  });
});

describe('undoing', () => {
  it('puts back what its own window removed, whatever another one removed since', async () => {
    for (const last of [1, 2, 3]) await add({ evidence: badge(last) });
    const [one, two, three] = (await items()).map(({ id }) => id) as [string, string, string];
    for (const id of [one, three]) await change({ change: 'remove-evidence', id });
    expect(await putBack(one)).toEqual(CHANGED);
    expect((await items()).map(({ id }) => id)).toEqual([one, two]);
    expect(await putBack(one)).toEqual(ALREADY);
    expect(await putBack(three)).toEqual(CHANGED);
    expect((await items()).map(({ id }) => id).sort()).toEqual([one, two, three].sort());
  });

  it('of a piece still works after its whole request was removed and put back', async () => {
    await add({ evidence: badge(1) });
    await add({ evidence: badge(2) });
    const before = await items();
    await change({ change: 'remove-evidence', id: identity(badge(1)) });
    await ask('requests/remove', { id: 'first' });
    expect(await putBack(identity(badge(1)))).toEqual(GONE);
    expect(await putBack()).toEqual(CHANGED);
    expect(await putBack(identity(badge(1)))).toEqual(CHANGED);
    expect(await items()).toEqual(before);
  });

  it('says if nothing can be put back anymore', async () => {
    await add(OLD);
    await change({ change: 'remove-evidence', id: 'mcp-transcript:1234567' });
    await fakeBrowser.storage.session.clear();
    expect(await putBack('mcp-transcript:1234567')).toEqual(GONE);
  });
});
