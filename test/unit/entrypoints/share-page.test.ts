// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Look } from '../../../entrypoints/share-page/look';
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
