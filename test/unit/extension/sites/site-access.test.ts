import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHARE_HOSTS } from '../../../../lib/evidence/sites';
import { allowSites, isSiteWithheld, onSitesChanged } from '../../../../lib/extension/sites/site-access';

/** A browser that withholds some sites, and the address of every page on them. */
const { browser, state } = vi.hoisted(() => {
  const state = { granted: [] as string[], front: 'https://example.com/', answer: true as boolean | 'throws' };
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const event = (of: Set<() => void>) => ({
    addListener: (listener: () => void) => of.add(listener),
    removeListener: (listener: () => void) => of.delete(listener),
  });
  const isReadable = () => state.granted.some((pattern) => state.front.startsWith(pattern.replace(/\*.*$/, '')));
  return {
    state: Object.assign(state, listeners),
    browser: {
      tabs: { query: async () => [{ id: 1, ...(isReadable() ? { url: state.front } : {}) }] },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((each) => state.granted.includes(each)),
        request: async ({ origins }: { origins: string[] }) => {
          if (state.answer === 'throws') throw new Error('The browser has no such question.');
          if (state.answer) state.granted = [...new Set([...state.granted, ...origins])];
          for (const listener of listeners.added) listener();
          return state.answer;
        },
        onAdded: event(listeners.added),
        onRemoved: event(listeners.removed),
      },
    },
  };
});
vi.mock('../../../../lib/extension/browser', () => ({ default: browser }));

const ALL = SHARE_HOSTS;
const withhold = (...sites: string[]) => {
  state.granted = ALL.filter((each) => !sites.includes(each));
};

beforeEach(() => {
  state.granted = [...ALL];
  state.front = 'https://example.com/';
  state.answer = true;
});

describe('withheld sites', () => {
  it('do not exist after install', async () => {
    expect(await isSiteWithheld()).toBe(false);
  });

  it('are reported if the active page is unknown', async () => {
    withhold('https://www.credly.com/badges/*');
    expect(await isSiteWithheld()).toBe(true);
    withhold(...ALL);
    expect(await isSiteWithheld()).toBe(true);
  });

  it('are not reported on a readable page', async () => {
    withhold('https://www.credly.com/badges/*');
    state.front = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';
    expect(await isSiteWithheld()).toBe(false);
  });
});

describe('asking for access', () => {
  it('asks for exactly our sites', async () => {
    withhold(...ALL);
    expect(await allowSites()).toBe(true);
    expect(state.granted).toEqual(ALL);
    expect(await isSiteWithheld()).toBe(false);
  });

  it.each([false, 'throws'] as const)('counts the answer %s as no', async (answer) => {
    withhold(...ALL);
    state.answer = answer;
    expect(await allowSites()).toBe(false);
    expect(await isSiteWithheld()).toBe(true);
  });
});

it('a change of access is reported until the listener is removed', async () => {
  const changed = vi.fn();
  const end = onSitesChanged(changed);
  await allowSites();
  expect(changed).toHaveBeenCalledTimes(1);
  end();
  await allowSites();
  expect(changed).toHaveBeenCalledTimes(1);
});
