import type { Ask } from '../../lib/evidence/page-kind';

/** How long the page's own JSON may take before the page's text is read instead. */
const PATIENCE_MS = 10_000;

/** Asks the open page's own origin for JSON, as a visitor who is not signed in. */
export const askPage: Ask = async (path) => {
  try {
    const answer = await fetch(path, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      // A page that needs sign-in leads to the sign-in page.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status === 404 || answer.status === 410) return { status: 'not-found' };
    if (answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect')
      return { status: 'forbidden' };
    return answer.ok ? { status: 'ok', json: await answer.json() } : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
};
