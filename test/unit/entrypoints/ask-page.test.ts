// @vitest-environment happy-dom
/** The one request for reading a page goes to the page's own origin, whatever the page contains. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../../entrypoints/in-page/ask-page';

const PAGE = 'https://learn.microsoft.com/en-us/users/averyexample/transcript/d4x0ruk7exampl1';
const PATH = '/api/profiles/transcript/share/d4x0ruk7exampl1?locale=en-us';
const ASKED = `https://learn.microsoft.com${PATH}`;

const fetched = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(PAGE);
  document.head.replaceChildren();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

/** A response as it comes from the network. */
function answers(
  body: BodyInit | null,
  init: ResponseInit & { url?: string; type?: string; redirected?: boolean } = {},
) {
  const { url = ASKED, type = 'basic', redirected = false, ...rest } = init;
  const response = new Response(body, rest);
  for (const [name, value] of Object.entries({ url, type, redirected })) {
    Object.defineProperty(response, name, { value });
  }
  fetched.mockResolvedValue(response);
}

it('the request goes to the page’s own origin, without cookies, and follows no redirect', async () => {
  answers('{"userName":"averyexample"}');
  expect(await askPage(PATH)).toEqual({ status: 'ok', json: { userName: 'averyexample' } });
  const [[address, options] = []] = fetched.mock.calls;
  expect(address).toBe(ASKED);
  expect(options).toMatchObject({ credentials: 'omit', redirect: 'manual', mode: 'same-origin' });
});

it.each(['https://evil.example/', '//evil.example/x/', 'https://user:pass@evil.example:8443/', '/elsewhere/'])(
  'the request goes there even from a page with the base %s',
  async (href) => {
    document.head.append(Object.assign(document.createElement('base'), { href }));
    answers('{}');
    await askPage(PATH);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([ASKED]);
  },
);

it.each(['//evil.example/api', 'https://evil.example/api', '\\\\evil.example/api', 'data:application/json,{}'])(
  'nothing is requested for %s, which leads elsewhere',
  async (path) => {
    expect(await askPage(path)).toEqual({ status: 'failed' });
    expect(fetched).not.toHaveBeenCalled();
  },
);

describe('an answer from another origin is ignored', () => {
  it.each([
    ['its address', { url: 'https://evil.example/api' }],
    ['its address at another port', { url: 'https://learn.microsoft.com:8443/api' }],
    ['no address, as from a worker of the page', { url: '' }],
    ['a redirect that was followed', { redirected: true }],
  ])('if it shows by %s', async (_, init) => {
    answers('{"userName":"averyexample"}', init);
    expect(await askPage(PATH)).toEqual({ status: 'failed' });
  });

  it('but a redirect that was not followed means a sign-in page', async () => {
    answers(null, { type: 'opaqueredirect', url: ASKED });
    expect(await askPage(PATH)).toEqual({ status: 'forbidden' });
  });
});

describe('an answer', () => {
  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ])('of status %i is %s', async (status, said) => {
    answers('{"userName":"averyexample"}', { status });
    expect(await askPage(PATH)).toEqual({ status: said });
  });

  it.each(['', '<!doctype html><title>Sign in</title>', '{"userName": "Ave', 'undefined', '\u0000'])(
    'that is not JSON fails: %j',
    async (body) => {
      answers(body, { headers: { 'content-type': 'application/json' } });
      expect(await askPage(PATH)).toEqual({ status: 'failed' });
    },
  );

  it('is judged by its content, not its type', async () => {
    answers('\uFEFF{"userName":"averyexample"}', { headers: { 'content-type': 'text/html' } });
    expect(await askPage(PATH)).toEqual({ status: 'ok', json: { userName: 'averyexample' } });
  });

  it('keeps characters whole even if they are split across chunks', async () => {
    const bytes = new TextEncoder().encode('{"userName":"Ávery 例"}');
    const parts = [...bytes].map((byte) => new Uint8Array([byte]));
    answers(new ReadableStream({ pull: (to) => (parts.length ? to.enqueue(parts.shift()) : to.close()) }));
    expect(await askPage(PATH)).toEqual({ status: 'ok', json: { userName: 'Ávery 例' } });
  });

  it('that never ends is cut off', async () => {
    let given = 0;
    const spaces = new Uint8Array(100_000).fill(32);
    answers(
      new ReadableStream({
        pull(to) {
          given += spaces.length;
          to.enqueue(spaces);
        },
      }),
    );
    expect(await askPage(PATH)).toEqual({ status: 'failed' });
    expect(given).toBeLessThan(9_000_000);
  });

  it('that never comes is given up', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    fetched.mockImplementation(async (_, { signal }) => {
      signal?.throwIfAborted();
      return new Promise<Response>(() => {});
    });
    expect(await askPage(PATH)).toEqual({ status: 'failed' });
    expect(AbortSignal.timeout).toHaveBeenCalledWith(8_000);
  });
});
