// @vitest-environment happy-dom
/** What is kept and when it is deleted: unreadable data, an import, the application. */
import './desk-set-up';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle, startDay } from '../../../../lib/extension/messages/desk';
import { exportFile } from '../../../../lib/extension/messages/person-data';
import { forgetApplication, forgetApplications } from '../../../../lib/extension/store/application-store';
import { forgetForms } from '../../../../lib/extension/store/form-store';
import { readStored } from '../../../../lib/extension/store/stored';
import { EMPTY_REQUEST } from '../../../../lib/request/request';
import { browser, fromPopup } from '../fake-extension';
import { add, change, OLD } from './desk-set-up';

describe('unreadable stored data', () => {
  const BROKEN = { version: 0, old: true };

  it('is set aside before the next change, which then works', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    expect(await add(OLD)).toEqual({ ok: true, data: { outcome: 'added' } });
    const stored = await readStored();
    expect(stored.broken).toEqual([]);
    expect(stored.setAside).toEqual([{ at: expect.stringMatching(/^\d{4}-.*Z$/), key: 'requests', value: BROKEN }]);
    expect(stored.current.request.items).toHaveLength(1);
  });

  it('is set aside only once, when our pages ask for it', async () => {
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

  it('is dropped if it is access codes, while the evidence stays', async () => {
    await add(OLD);
    await fakeBrowser.storage.session.set({ codes: 'Avery2020' });
    await change({ change: 'tick', step: 'attach', done: true });
    const { current, setAside } = await readStored();
    expect(current.codes).toEqual({});
    expect(current.request.items).toHaveLength(1);
    expect(setAside).toEqual([]);
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

  it.each(['merge', 'replace'] as const)('changes nothing if it fails: %s', async (how) => {
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

  it.each(['merge', 'replace'] as const)(
    'can still be undone after a first attempt failed with full storage: %s',
    async (how) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await add(OLD);
      const before = (await readStored()).requests;
      expect(await bringIn(how)).toMatchObject({ ok: true });
      expect((await readStored()).requests.all.map(({ id }) => id)).toContain('brought');
      vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
      expect(await undo()).toEqual({ ok: false, code: 'failed' });
      expect(await undo()).toMatchObject({ ok: true });
      expect((await readStored()).requests).toEqual(before);
    },
  );

  it('can be undone without a trace if it was stopped before it was written', async () => {
    await add(OLD);
    const before = await readStored();
    await bringIn('replace');
    // The storage as it is between the two writes.
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

  it('is kept if the request was not sent', async () => {
    await startDay();
    expect(forgetApplications).toHaveBeenCalledExactlyOnceWith(['f1']);
    expect(forgetForms).toHaveBeenLastCalledWith([(await kept()).id]);
    expect((await kept()).application).toEqual(application);
  });

  it('is deleted only when its entry is replaced or removed', async () => {
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

  it('is deleted once the request was sent, and its step stays done', async () => {
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
