// @vitest-environment happy-dom
/**
 * Every message in the table, from every possible sender, with every sort of body: either refused without a change, or
 * allowed by the table. A new message is tried automatically.
 */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { accept, type Sender } from '../../../lib/extension/messages/audience';
import { handle } from '../../../lib/extension/messages/desk';
import { type Body, MESSAGES, type MessageName } from '../../../lib/extension/messages/messages';
import { pressPage } from '../../../lib/extension/pages/press-page';
import { fileOf, NOTHING } from '../data/example-data';
import { fromPage, fromPopup, OWN, startAnew, storageCalls, tabs, VIEWING_PAGE } from '../extension/fake-extension';
import { credlyBadge } from '../request/example-request';

vi.mock('../../../lib/extension/browser', async () => ({
  default: (await import('../extension/fake-extension')).browser,
}));
vi.mock('../../../lib/extension/pages/press-page');

/** A valid body for each message; add one with each new message. */
const GOOD: { [N in MessageName]: Body<N> } = {
  'page/report': { state: 'found', id: 'mcp-transcript:1234567' },
  'page/press': {},
  'page/reader': {},
  'tab/press': { tabId: 7 },
  'tab/look': { tabId: 7 },
  'item/check': { id: 'mcp-transcript:1234567' },
  'request/change': { change: 'type-applicant', field: 'fullName', value: 'Avery Example' },
  'request/put-back': {},
  'request/mend': {},
  'notice/dismiss': {},
  'requests/start': {},
  'requests/open': { id: 'first' },
  'requests/remove': { id: 'first' },
  'settings/change': { recipient: 'registrar@excelsior.example' },
  'data/export': { withCodes: true },
  'data/import': { file: fileOf(NOTHING), how: 'merge', withRecipient: true },
  'data/undo-import': {},
  'data/erase': {},
};

const page = fromPage(7);
const ELSEWHERE = 'https://example.com/';
const LEARN = 'https://learn.microsoft.com/en-us/training/';

type Kind = 'share page' | 'page without evidence' | 'our page' | 'nobody';
const SENDERS: Record<string, [Kind, Sender]> = {
  'the popup': ['our page', fromPopup],
  'the request page in a tab': [
    'our page',
    {
      ...fromPopup,
      url: `${OWN.origin}/request.html#letter`,
      tabId: 3,
      frameId: 0,
      tabUrl: `${OWN.origin}/request.html`,
    },
  ],
  'a share page': ['share page', page],
  'a content script of a page that shows nothing': ['page without evidence', fromPage(7, LEARN)],
  'another extension': [
    'nobody',
    { ...fromPopup, extensionId: 'another', url: 'chrome-extension://another/popup.html' },
  ],
  'another extension that claims our page': ['nobody', { ...fromPopup, extensionId: 'another' }],
  'another extension in a share page': ['nobody', { ...page, extensionId: 'another' }],
  'a web page': ['nobody', { ...fromPage(7, ELSEWHERE), extensionId: undefined }],
  'a content script elsewhere': ['nobody', fromPage(7, ELSEWHERE)],
  'a share page in a frame of another': ['nobody', { ...page, frameId: 4, tabUrl: ELSEWHERE }],
  'a frame in a share page': ['nobody', { ...page, frameId: 4 }],
  'a frame of another origin that says it is the top': ['nobody', { ...page, url: ELSEWHERE }],
  'a share page over http': ['nobody', fromPage(7, VIEWING_PAGE.replace('https', 'http'))],
  'a share page on another port': ['nobody', fromPage(7, VIEWING_PAGE.replace('.com', '.com:8443'))],
  'a host that begins as ours': ['nobody', fromPage(7, `${VIEWING_PAGE.replace('.com', '.com.example.com')}`)],
  'our page in a frame of a share page': ['our page', { ...page, url: `${OWN.origin}/popup.html`, frameId: 2 }],
  'a sandboxed page of ours': ['nobody', { ...fromPopup, url: 'null' }],
  'a data address': ['nobody', fromPage(7, 'data:text/html,x')],
  nobody: [
    'nobody',
    { extensionId: undefined, url: undefined, tabId: undefined, tabUrl: undefined, frameId: undefined },
  ],
};

const huge = 'x'.repeat(50_000_000);
const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":7}');
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
/** What can replace a body; `good` is a valid one. */
const BODIES: Record<string, (good: object) => unknown> = {
  good: (good) => good,
  'good and more': (good) => ({ ...good, url: ELSEWHERE, tabId: 99, accessCode: 'S3cret', file2: hostile }),
  missing: () => undefined,
  null: () => null,
  'a text': () => 'request/change',
  'a number': () => 7,
  'a list': (good) => [good],
  hostile: () => hostile,
  deep: () => deep,
  'of 50 MB': () => huge,
  'with 50 MB in each field': (good) => Object.fromEntries(Object.keys(good).map((key) => [key, huge])),
  'of another message': () => ({ change: 'remove-evidence', id: 'x', state: 'found' }),
};

/** The table's rule: our pages send what is for them, a share page what is for pages, any other page nothing. */
function isMeant(name: MessageName, kind: Kind, body: unknown): boolean {
  if (MESSAGES[name].from === 'extension') return kind === 'our page';
  if (kind === 'page without evidence')
    return name === 'page/report' && (body as { state?: string })?.state === 'nothing';
  return kind === 'share page';
}

beforeEach(() => {
  startAnew();
  tabs.set(7, { id: 7, url: VIEWING_PAGE, windowId: 2 });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(pressPage).mockResolvedValue({ ok: true, capture: { evidence: credlyBadge(), accessCode: 'S3cret' } });
});

let tried = 0;
afterAll(() => console.info(`${tried} messages tried.`));

const names = Object.keys(MESSAGES) as MessageName[];
const rows = names.flatMap((name) => Object.keys(SENDERS).map((sender) => [name, sender] as const));

it.each(rows)('%s from %s is refused without a change, unless the table allows it', async (name, by) => {
  const [kind, sender] = SENDERS[by] as [Kind, Sender];
  for (const [what, make] of Object.entries(BODIES)) {
    tried++;
    const body = make(GOOD[name]);
    const message = { name, body };
    const accepted = accept(message, sender, OWN);
    if ('refused' in accepted) {
      // What the table means to accept is accepted, in its own shape.
      expect(what === 'good' && isMeant(name, kind, body), what).toBe(false);
      const calls = storageCalls.count;
      expect(await handle(message, sender), what).toEqual({ ok: false, code: accepted.refused });
      expect(storageCalls.count, what).toBe(calls);
      continue;
    }
    expect(isMeant(name, kind, accepted.body), what).toBe(true);
    // The tab comes from the browser, and nothing comes along that the message does not have.
    expect(accepted.from.tabId).toBe(kind === 'our page' ? -1 : sender.tabId);
    expect(JSON.stringify(accepted.body).length, what).toBeLessThan(200_000);
    if (what === 'good and more') expect(JSON.stringify(accepted.body)).not.toMatch(/S3cret|polluted/);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each(names.filter((name) => MESSAGES[name].from === 'page'))(
  'the answer to %s tells a page nothing about the person',
  async (name) => {
    for (const change of [
      { change: 'type-applicant', field: 'fullName', value: 'S3cretName' },
      { change: 'type-applicant', field: 'email', value: 's3cret@example.com' },
    ]) {
      expect(await handle({ name: 'request/change', body: change }, fromPopup)).toMatchObject({ ok: true });
    }
    const reply = await handle({ name, body: GOOD[name] }, page);
    expect(JSON.stringify(reply)).not.toMatch(/s3cret/i);
    expect(JSON.stringify(reply).length).toBeLessThan(300);
  },
);
