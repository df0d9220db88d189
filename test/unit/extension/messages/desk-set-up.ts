/**
 * What every test of the desk begins with: a fresh browser with one open page, what stands in place of other modules,
 * and what comes to the desk. Import it first, as what is imported before it gets the modules themselves.
 */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Capture } from '../../../../lib/evidence/evidence';
import { handle } from '../../../../lib/extension/messages/desk';
import { pressPage } from '../../../../lib/extension/pages/press-page';
import { readStored } from '../../../../lib/extension/store/stored';
import type { Change } from '../../../../lib/request/changes';
import { credlyBadge, oldTranscript } from '../../request/example-request';
import { fromPage, fromPopup, startAnew, tabs, VIEWING_PAGE } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
vi.mock('../../../../lib/extension/pages/press-page');
vi.mock('../../../../lib/extension/store/form-store', () => ({
  forgetForms: vi.fn(async () => {}),
  forgetAllForms: vi.fn(async () => {}),
}));
vi.mock('../../../../lib/extension/store/application-store');

export const TAB = 7;

beforeEach(() => {
  startAnew();
  tabs.set(TAB, { id: TAB, url: VIEWING_PAGE, windowId: 2 });
});
afterEach(() => vi.restoreAllMocks());

export const change = (body: Change) => handle({ name: 'request/change', body }, fromPopup);
export const add = (capture: Capture) => change({ change: 'add-evidence', capture });
export const press = (tabId = TAB) => handle({ name: 'page/press', body: {} }, fromPage(tabId));
export const items = async () => (await readStored()).current.request.items;
export const finds = (capture: Capture) => vi.mocked(pressPage).mockResolvedValue({ ok: true, capture });

export const OLD: Capture = { evidence: oldTranscript(), accessCode: 'Avery2020' };
export const badge = (last: number) => credlyBadge({ link: `${credlyBadge().link.slice(0, -1)}${last}` });
