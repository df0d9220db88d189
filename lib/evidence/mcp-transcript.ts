/** The old transcript: Transcript ID and Access Code, shown by the certification dashboard and the MCP site. */
import { oldTranscript } from './old-transcript';
import { type PageAddress, type PageRecognizer, pageKind, type Reading } from './page-kind';
import { type Fields, shareScan, VIEWING_PATH } from './share-scan';

const DASHBOARD = /^\/(?:[a-z]{2}-[a-z]{2,4}\/learning|learning(?:\/[a-z]{2}-[a-z]{2,4})?)\/dashboard\.aspx$/i;
// Pages that ask for another access code: to move a profile, to sign in, to reset it. No path that the site is known to
// use has an escaped sign or a parameter in it, so that one in other spelling is not read either.
const OTHER_CODE = /[%;]|\/home\/+m|\/authenticate\/+(?!v)/i;

function matches({ protocol, host, pathname }: URL): boolean {
  if (protocol !== 'https:') return false;
  return host === 'mcp.microsoft.com'
    ? !OTHER_CODE.test(pathname)
    : host === 'www.microsoft.com' && DASHBOARD.test(pathname);
}

export const mcpTranscriptAddress: PageAddress = { kind: 'mcp-transcript', matches };

export const mcpTranscriptPage: PageRecognizer = {
  kind: 'mcp-transcript',
  matches,
  recognize: (document, url) => shareScan(document, isViewingPage(url)).sighting(),
  scan: (document, url) => shareScan(document, isViewingPage(url)),
};

/** Before the press on "Share", a code typed into the dashboard opens nothing; on the viewing page it does. */
const isViewingPage = ({ host, pathname }: URL) => host === 'mcp.microsoft.com' && VIEWING_PATH.test(pathname);

export const mcpTranscript = /* @__PURE__ */ pageKind(mcpTranscriptPage, {
  read: (document, url) => readingOf(shareScan(document, isViewingPage(url)).fields()),

  async press(document, url) {
    const reading = this.read(document, url);
    return reading.state === 'found' ? { ok: true, capture: reading.capture } : { ok: false, refusal: 'nothing-here' };
  },
});

/** One value for each field is evidence; where one is missing or has two, nothing is guessed. */
function readingOf({ transcriptId, accessCode, viewingPage }: Fields): Reading {
  const [id, ...ids] = transcriptId;
  const [code, ...codes] = accessCode;
  const [page, ...pages] = viewingPage;
  if (!id && !code) return { state: 'nothing' };
  if (!id || !code || ids.length || codes.length || pages.length) {
    const missing = (['transcriptId', 'accessCode'] as const).filter((field) => !(field === 'accessCode' ? code : id));
    return { state: 'partial', kind: 'mcp-transcript', missing, values: { transcriptId, accessCode, viewingPage } };
  }
  return {
    state: 'found',
    kind: 'mcp-transcript',
    capture: { evidence: oldTranscript(id, page), accessCode: code },
  };
}
