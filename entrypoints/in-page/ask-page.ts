import type { Answer, Ask } from '../../lib/evidence/page-kind';
import { PATIENCE_MS } from './press';

/** A transcript with thousands of modules is about one megabyte; anything much larger is not worth waiting for. */
const MOST_BYTES = 8_000_000;

/**
 * Requests JSON from the open page's own origin, as a visitor who is not signed in.
 *
 * The page cannot send the request elsewhere: its base URL is ignored, redirects are not followed, and a response from
 * the page's service worker counts only if it came from the server.
 */
export const askPage: Ask = async (path) => {
  const { origin } = location;
  try {
    const address = new URL(path, origin);
    if (address.origin !== origin) return FAILED;
    const answer = await fetch(address.href, {
      headers: { Accept: 'application/json' },
      mode: 'same-origin',
      credentials: 'omit',
      // A page that requires sign-in redirects to the sign-in page.
      redirect: 'manual',
      // After that, the page's text is read as it is.
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.type === 'opaqueredirect') return { status: 'forbidden' };
    if (!URL.canParse(answer.url) || new URL(answer.url).origin !== origin || answer.redirected) return FAILED;
    if (answer.status === 404 || answer.status === 410) return { status: 'not-found' };
    if (answer.status === 401 || answer.status === 403) return { status: 'forbidden' };
    return answer.ok ? { status: 'ok', json: JSON.parse(await textOf(answer)) } : FAILED;
  } catch {
    return FAILED;
  }
};

const FAILED: Answer = { status: 'failed' };

/** The body as text; throws if it is too long. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
    if (bytes > MOST_BYTES) {
      void reader.cancel();
      throw new RangeError('The answer is too long.');
    }
  }
  return text + decoder.decode();
}
