import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, type Sender } from '../../../../lib/extension/messages/audience';
import { MESSAGES } from '../../../../lib/extension/messages/messages';
import { learnTranscript } from '../../request/example-request';
import { fromPage, fromPopup, OWN } from '../fake-extension';

const REPORT = { name: 'page/report', body: { state: 'found', id: 'mcp-transcript:1234567' } };
const CHANGE = { name: 'request/change', body: { change: 'remove-evidence', id: 'x' } };
const INVALID = { refused: 'invalid' };
const REFUSED = { refused: 'refused' };

const senderAt = (url: string, part: Partial<Sender> = {}): Sender => ({ ...fromPage(7, url), ...part });

describe('lets in', () => {
  it.each([
    'https://mcp.microsoft.com/Anonymous//Transcript/Validate',
    'https://www.microsoft.com/en-us/learning/dashboard.aspx',
    'https://learn.microsoft.com/en-us/users/averyexample/transcript/d4x0ruk7exampl1',
    'https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110',
    'https://learn.microsoft.com/users/me/transcript',
  ])('what a page reports from %s, and takes the tab and the address from the browser', (url) => {
    expect(accept(REPORT, senderAt(url), OWN)).toEqual({ ...REPORT, from: { tabId: 7, address: url } });
  });

  it('a change from one of our pages, even in a tab', () => {
    expect(accept(CHANGE, fromPopup, OWN)).toEqual({ ...CHANGE, from: { tabId: -1, address: '' } });
    const inTab = { ...fromPopup, url: `${OWN.origin}/request.html#letter`, tabId: 3, frameId: 0 };
    expect(accept(CHANGE, inTab, OWN)).toMatchObject(CHANGE);
  });

  it('a page whose address changed without loading, and uses the new address', () => {
    const sender = senderAt('https://learn.microsoft.com/users/me/transcript', {
      tabUrl: 'https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1',
    });
    expect(accept(REPORT, sender, OWN)).toMatchObject(REPORT);
  });

  it('a report of no evidence after in-page navigation', () => {
    const left = senderAt('https://learn.microsoft.com/en-us/training/');
    expect(accept({ ...REPORT, body: { state: 'nothing' } }, left, OWN)).toMatchObject({ body: { state: 'nothing' } });
    expect(accept(REPORT, left, OWN)).toEqual(REFUSED);
    expect(accept({ name: 'page/press', body: {} }, left, OWN)).toEqual(REFUSED);
  });

  it('only the known parts of a body', () => {
    const more = { ...REPORT, body: { ...REPORT.body, url: 'https://example.com', accessCode: 'Avery2020' } };
    expect(accept(more, fromPage(7), OWN)).toMatchObject({ body: REPORT.body });
    expect(JSON.stringify(accept(more, fromPage(7), OWN))).not.toContain('Avery2020');
  });
});

describe('refuses', () => {
  it.each([
    ['another extension', { extensionId: 'another' }],
    ['a sender without an id', { extensionId: undefined }],
    ['another site', { url: 'https://example.com/', tabUrl: 'https://example.com/' }],
    ['http', { url: 'http://mcp.microsoft.com/', tabUrl: 'http://mcp.microsoft.com/' }],
    ['a host that only begins the same', { url: 'https://mcp.microsoft.com.example.com/', tabUrl: undefined }],
    ['a site of Microsoft that holds no evidence', { url: 'https://www.microsoft.com/en-us/', tabUrl: undefined }],
    ['a frame inside the page', { frameId: 1 }],
    ['a frame that the browser does not name', { frameId: undefined }],
    ['no tab', { tabId: undefined }],
    ['a frame of another origin than its tab', { tabUrl: 'https://example.com/' }],
    ['a script that stands in another origin than its tab', { url: 'https://example.com/' }],
    ['no address', { url: undefined }],
    ['no address at all', { url: undefined, tabUrl: undefined }],
    ['a broken address', { url: 'mcp.microsoft.com', tabUrl: 'mcp.microsoft.com' }],
    ['a page of ours', { url: `${OWN.origin}/popup.html`, tabUrl: undefined }],
  ] as [string, Partial<Sender>][])('what a page may say, from %s', (_, part) => {
    expect(accept(REPORT, { ...fromPage(7), ...part }, OWN)).toEqual(REFUSED);
  });

  it.each(Object.entries(MESSAGES).filter(([, { from }]) => from === 'extension'))(
    '%s if it comes from a content script',
    (name) => {
      expect(accept({ name, body: CHANGE.body }, fromPage(7), OWN)).toEqual(REFUSED);
    },
  );

  it.each([
    ['an extension whose origin begins the same', { url: `${OWN.origin}.example.com/popup.html` }],
    ['another extension', { extensionId: 'another' }],
    ['a page that has our address in its own', { url: `https://example.com/${OWN.origin}/popup.html` }],
    ['no address', { url: undefined }],
  ] as [string, Partial<Sender>][])('a change if it comes from %s', (_, part) => {
    expect(accept(CHANGE, { ...fromPopup, ...part }, OWN)).toEqual(REFUSED);
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'page',
    'page/report ',
    'PAGE/REPORT',
  ])('a message with the unknown name %j', (name) => {
    const message = JSON.parse(JSON.stringify({ body: {} }).replace('{', `{"name":${JSON.stringify(name)},`));
    expect(accept(message, fromPopup, OWN)).toEqual(REFUSED);
    expect(accept(message, fromPage(7), OWN)).toEqual(REFUSED);
  });

  it.each([undefined, null, 'page/report', 7, [], ['page/report'], {}, { name: 7 }, { name: ['page/report'] }])(
    'something that is not a message: %j',
    (message) => {
      expect(accept(message, fromPage(7), OWN)).toEqual(REFUSED);
      expect(accept(message, fromPopup, OWN)).toEqual(REFUSED);
    },
  );
});

describe('answers “invalid” to', () => {
  it.each([
    undefined,
    null,
    'found',
    {},
    { state: 'gone' },
    { state: 'found', id: 7 },
    { state: 'found', id: 'x'.repeat(701) },
  ])('a report with the content %j', (body) => {
    expect(accept({ ...REPORT, body }, fromPage(7), OWN)).toEqual(INVALID);
  });

  it.each([
    { change: 'empty' },
    { change: 'remove-evidence' },
    { change: 'add-evidence', capture: { evidence: learnTranscript({ link: 'https://example.com/' }) } },
    { change: 'add-evidence', capture: { evidence: learnTranscript({ link: 'http://learn.microsoft.com/' }) } },
    { change: 'add-evidence', capture: { evidence: learnTranscript({ holder: 'Avery\nExample' }) } },
    { change: 'add-evidence', capture: { evidence: { ...learnTranscript(), kind: 'other' } } },
  ])('the change %j', (body) => {
    expect(accept({ ...CHANGE, body }, fromPopup, OWN)).toEqual(INVALID);
  });
});

describe('checks, in this order,', () => {
  const bad = { name: 'request/change', body: { change: 'empty' } };

  it('the extension and the name first', () => {
    expect(accept({ name: 'constructor', body: 7 }, { ...fromPopup, extensionId: 'another' }, OWN)).toEqual(REFUSED);
    expect(accept(bad, { ...fromPopup, extensionId: 'another' }, OWN)).toEqual(REFUSED);
  });

  it('the sender before the content', () => {
    expect(accept(bad, fromPage(7), OWN)).toEqual(REFUSED);
    expect(accept(bad, fromPopup, OWN)).toEqual(INVALID);
    const unread = {
      name: 'request/change',
      get body(): never {
        throw new Error('The body was read.');
      },
    };
    expect(accept(unread, fromPage(7), OWN)).toEqual(REFUSED);
  });
});

it('never throws, whatever anyone sends', () => {
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(OWN.id, ...Object.keys(MESSAGES)));
  const sender = fc.record({
    extensionId: fc.option(fc.oneof(fc.constant(OWN.id), text), { nil: undefined }),
    url: fc.option(text, { nil: undefined }),
    tabId: fc.option(fc.integer(), { nil: undefined }),
    tabUrl: fc.option(text, { nil: undefined }),
    frameId: fc.option(fc.integer(), { nil: undefined }),
  });
  const message = fc.oneof(fc.anything(), fc.record({ name: text, body: fc.anything() }));
  fc.assert(
    fc.property(message, sender, (sent, by) => {
      expect(['refused', 'invalid']).toContain(
        (accept(sent, { ...by, url: 'https://example.com' }, OWN) as { refused: string }).refused,
      );
      expect(accept(sent, by, OWN)).toBeTypeOf('object');
    }),
  );
});
