// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Look } from '../../../entrypoints/share-page/look';
import type { OnPageButton } from '../../../entrypoints/share-page/on-page-button';
import { runOnSharePage } from '../../../entrypoints/share-page/share-page';

// Not every browser reports that an address changed without a load; until it does, the reading goes on.
it('a page is read under the address at which the reading began', () => {
  const begun: Parameters<Look>[1][] = [];
  history.replaceState(null, '', '/badges/1');
  runOnSharePage(
    (_document, url) => {
      begun.push(url);
      return undefined;
    },
    () => undefined,
  );
  history.replaceState(null, '', '/badges/2');
  expect(location.pathname).toBe('/badges/2');
  expect(begun.map(({ pathname }) => pathname)).toEqual(['/badges/1']);
});

// An identity holds an address, and an address may contain any word, so only the kind can tell.
it.each([
  ['mcp-transcript', 'mcp-transcript:1234567', 'button.found'],
  ['credly-badge', 'credly-badge:https://www.credly.com/badges/1?transcript:', 'button.found.badge'],
] as const)('what was found of the kind %s is named by the kind', (kind, id, words) => {
  const shown: unknown[] = [];
  const button: OnPageButton = {
    show: (_, found) => shown.push(found),
    remove: () => {},
    speak: () => {},
    reset: () => {},
  };
  runOnSharePage(
    (_document, _url, seen) => {
      seen({ state: 'found', kind, id });
      return undefined;
    },
    () => button,
  );
  expect(shown).toEqual([words]);
});
