/** The old transcript: Transcript ID and Access Code, as shown by the certification dashboard and the MCP site. */

import type { Steps } from '../page/steps';
import { troubleOn } from '../page/trouble';
import { type Address, type Field, type GatedPage, type PageAddress, pageKind, type Reading } from '../page-kind';
import { gate } from './gate';
import { oldTranscript } from './old-transcript';
import { scanned, shareScan, stateOf, VIEWING_PATH } from './scan';

// For lower case, as in ../learn/learn-transcript.ts.
const DASHBOARD = /^\/(?:[a-z]{2}-[a-z]{2,4}\/learning|learning(?:\/[a-z]{2}-[a-z]{2,4})?)\/dashboard\.aspx$/;
// Pages that ask for another access code: to move a profile, to sign in, or to reset it. No known path of the site
// contains an escape or a parameter, so a path that does is not read either.
const OTHER_CODE = /[%;]|\/home\/+m|\/authenticate\/+(?!v)/i;

function matches({ protocol, host, pathname }: Address): boolean {
  if (protocol !== 'https:') return false;
  return host === 'mcp.microsoft.com'
    ? !OTHER_CODE.test(pathname)
    : host === 'www.microsoft.com' && DASHBOARD.test(pathname.toLowerCase());
}

export const mcpTranscriptAddress: PageAddress = { kind: 'mcp-transcript', matches };

export const mcpTranscriptPage: GatedPage = { kind: 'mcp-transcript', matches, gate };

/**
 * Whether what is typed counts. On the viewing page it does. On the dashboard, a typed code opens nothing until the
 * person presses "Share".
 */
const isViewingPage = ({ host, pathname }: Address) => host === 'mcp.microsoft.com' && VIEWING_PATH.test(pathname);

export const mcpTranscript = /* @__PURE__ */ pageKind(mcpTranscriptAddress, {
  scan: (document, url, found) => shareScan(document, isViewingPage(url), found),
  read: readingOf,

  async press(document, url, _ask, late) {
    const read = () => readingOf(document, url);
    const first = await late(read);
    // What is missing may still be loading.
    const reading =
      first.state === 'partial' && first.missing.length
        ? await late(read, ({ state }) => (state === 'partial' ? 'begun' : 'filled'))
        : first;
    if (reading.state === 'found') return { ok: true, capture: reading.capture };
    const trouble = reading.state === 'nothing' ? troubleOn(document) : undefined;
    return { ok: false, refusal: trouble ?? 'nothing-here' };
  },
});

function* readingOf(document: Document, url: URL): Steps<Reading> {
  const values = (yield* scanned(document, isViewingPage(url))).fields();
  const state = stateOf(values);
  if (state === 'nothing') return { state };
  if (state === 'partial') {
    const missing = (['transcriptId', 'accessCode'] as const).filter((field) => !values[field].length);
    const typed = missing.length ? yield* typedInto(document, missing) : {};
    return { state, kind: 'mcp-transcript', missing, values, ...(Object.keys(typed).length && { typed }) };
  }
  const [id = ''] = values.transcriptId;
  const [accessCode = ''] = values.accessCode;
  return { state, kind: 'mcp-transcript', capture: { evidence: oldTranscript(id, values.viewingPage[0]), accessCode } };
}

/** For the missing fields: what a person typed into their boxes. */
function* typedInto(document: Document, missing: readonly Field[]): Steps<Partial<Record<Field, string[]>>> {
  const fields = (yield* scanned(document, true)).fields();
  return Object.fromEntries(missing.flatMap((field) => (fields[field].length ? [[field, fields[field]]] : [])));
}
