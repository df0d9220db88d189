/** Which addresses belong to which kind of share page, as test/pages/<kind>/urls.json says for every kind. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../lib/evidence/evidence';
import { kindOf, LEARN_AND_CREDLY_KINDS, OLD_DASHBOARD_KINDS } from '../../../lib/evidence/kinds';

interface Addresses {
  accepts: string[];
  rejects: string[];
}

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../pages');
const addresses = Object.fromEntries(
  KINDS.map((kind) => [kind, JSON.parse(readFileSync(join(PAGES, kind, 'urls.json'), 'utf8')) as Addresses]),
) as Record<Kind, Addresses>;

it('knows each kind once', () => {
  expect([...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS].map((page) => page.kind).sort()).toEqual(
    [...KINDS].sort(),
  );
});

describe.each([...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS].map((page) => ({ kind: page.kind, page })))(
  '$kind',
  ({ kind, page }) => {
    it.each(addresses[kind].accepts)('accepts %s', (address) => {
      expect(page.matches(new URL(address))).toBe(true);
      expect(kindOf(new URL(address))?.kind).toBe(kind);
    });

    it.each(addresses[kind].rejects)('rejects %s', (address) => {
      expect(kindOf(new URL(address))?.kind).not.toBe(kind);
    });

    const others = KINDS.filter((other) => other !== kind);
    it.each(others.flatMap((other) => addresses[other].accepts))('leaves %s to its own kind', (address) => {
      expect(page.matches(new URL(address))).toBe(false);
    });
  },
);
