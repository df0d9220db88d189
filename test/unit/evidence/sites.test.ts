/** Each site is defined once, in a complete row. If a new row lacks parts, they are named here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/evidence/evidence';
import { guidanceFor } from '../../../lib/evidence/guidance';
import { CREDLY_PAGES, find, LEARN_PAGES, OLD_DASHBOARD_PAGES } from '../../../lib/evidence/kinds';
import type { PageRecognizer } from '../../../lib/evidence/page-kind';
import { SITES } from '../../../lib/evidence/sites';

const PAGES = join(import.meta.dirname, '../../pages');
const addresses = KINDS.flatMap((kind) => {
  const { accepts, rejects } = JSON.parse(readFileSync(join(PAGES, kind, 'urls.json'), 'utf8'));
  const urls = (list: string[]) => list.map((address) => new URL(address));
  return [{ kind, accepts: urls(accepts), rejects: urls(rejects) }];
});
const PAGES_OF = {
  'share-learn': LEARN_PAGES,
  'share-credly': CREDLY_PAGES,
  'share-old-dashboard': OLD_DASHBOARD_PAGES,
};
const siteOf = ({ host }: URL) => SITES.find((site) => site.host === host);

/**
 * Whether a content script runs there: the star is the only special character in match patterns. Browsers distinguish
 * capitals there; a dashboard address in other letters can be pasted, but gets no button.
 */
const runsOn = ({ pathname }: URL, patterns: readonly string[]) =>
  patterns.some((pattern) =>
    new RegExp(`^${pattern.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i').test(pathname),
  );

describe.each(addresses)('$kind', ({ kind, accepts }) => {
  it('has only addresses on listed sites, where a content script runs', () => {
    const outside = accepts.filter((url) => !runsOn(url, siteOf(url)?.pages ?? []));
    expect(outside.map(String)).toEqual([]);
  });

  it('is recognized by the script of its site', () => {
    for (const url of accepts) {
      expect(
        find<PageRecognizer>(PAGES_OF[siteOf(url)?.script ?? 'share-old-dashboard'], url)?.kind,
        `the list of ${siteOf(url)?.script} for ${url}`,
      ).toBe(kind);
    }
  });
});

describe.each(SITES)('$host', (site) => {
  it('has at least one kind of share page', () => {
    expect(addresses.filter(({ accepts }) => accepts.some((url) => siteOf(url) === site))).not.toEqual([]);
  });

  it('has a next step for pages without evidence (lib/evidence/guidance.ts)', () => {
    const others = addresses.flatMap(({ rejects }) => rejects).filter((url) => siteOf(url) === site);
    expect(others.filter(guidanceFor)).not.toEqual([]);
  });

  it('lists every fixed word of its address patterns', () => {
    const fixed = site.pages.flatMap((path) => path.split('/')).filter((part) => /^\w/.test(part));
    expect(fixed.filter((word) => !(site.words as readonly string[]).includes(word))).toEqual([]);
  });
});

it('each host has only one row', () => {
  expect(new Set(SITES.map(({ host }) => host)).size).toBe(SITES.length);
});
