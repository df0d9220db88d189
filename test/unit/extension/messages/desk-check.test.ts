// @vitest-environment happy-dom
/** A check of a link, which takes a while: what it finds is recorded with what was checked, and nowhere else. */
import './desk-set-up';
import { beforeEach, expect, it, vi } from 'vitest';
import { identity } from '../../../../lib/evidence/identity';
import { handle } from '../../../../lib/extension/messages/desk';
import { checkPage } from '../../../../lib/extension/pages/check-page';
import { readStored } from '../../../../lib/extension/store/stored';
import type { LinkCheck } from '../../../../lib/request/check';
import { exam, learnTranscript } from '../../request/example-request';
import { fromPage, fromPopup, tabs } from '../fake-extension';
import { add, change } from './desk-set-up';

vi.mock('../../../../lib/extension/pages/check-page');

const EVIDENCE = learnTranscript({ exams: [exam('AZ-103')] });
const ID = identity(EVIDENCE);
const TAB = 8;
const FOUND: LinkCheck = { verdict: 'opens', differences: [] };

const ask = (name: string, body: object) => handle({ name, body }, fromPopup);
const checks = async () =>
  (await readStored()).requests.all.map(({ items }) => items.map(({ check }) => check?.verdict));

/** Checks the link; meanwhile, the person goes on. */
async function checkWhile(goOn: () => Promise<unknown>) {
  let answer = (_found: LinkCheck | undefined) => {};
  vi.mocked(checkPage).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const checked = ask('item/check', { id: ID });
  await vi.waitFor(() => expect(checkPage).toHaveBeenCalledWith(EVIDENCE, [TAB]));
  await goOn();
  answer(FOUND);
  return checked;
}

beforeEach(async () => {
  vi.mocked(checkPage).mockReset();
  tabs.set(TAB, { id: TAB, url: EVIDENCE.link, windowId: 2 });
  await handle({ name: 'page/report', body: { state: 'found', id: ID } }, fromPage(TAB, EVIDENCE.link));
  await add({ evidence: EVIDENCE });
});

it('is recorded with the evidence', async () => {
  expect(await checkWhile(async () => {})).toEqual({ ok: true, data: { isPageOpen: true } });
  expect(await checks()).toEqual([['opens']]);
});

it('is not recorded with the same evidence in another request', async () => {
  await checkWhile(async () => {
    await ask('requests/start', {});
    await add({ evidence: EVIDENCE });
  });
  expect(await checks()).toEqual([[undefined], [undefined]]);
});

it('is not recorded with evidence that was read again', async () => {
  await checkWhile(() => add({ evidence: learnTranscript({ exams: [exam('AZ-103'), exam('AZ-104')] }) }));
  expect(await checks()).toEqual([[undefined]]);
});

it('changes nothing if the evidence was removed', async () => {
  await checkWhile(() => change({ change: 'remove-evidence', id: ID }));
  expect(await checks()).toEqual([[]]);
  expect(await ask('request/put-back', {})).toEqual({ ok: true, data: { outcome: 'changed' } });
});

it('says if the page is no longer open, and forgets its tab', async () => {
  vi.mocked(checkPage).mockResolvedValue(undefined);
  expect(await ask('item/check', { id: ID })).toEqual({ ok: true, data: { isPageOpen: false } });
  expect((await readStored()).tabs).toEqual({});
  expect(await checks()).toEqual([[undefined]]);
});
