import { find } from '../../lib/evidence/kinds';
import type { LinkPage, Sighting } from '../../lib/evidence/page-kind';
import { type Look, NOTHING } from './look';
import { watchPage } from './watch-page';

/** How long a page without evidence is watched after its address last changed, in milliseconds. */
const WATCH_MS = 20_000;

/** Looks again while the page is still filling in. */
export const lookAsItFills =
  (pages: readonly LinkPage[]): Look =>
  (document, url, seen) => {
    const page = find(pages, url);
    let state: Sighting['state'] = 'nothing';
    const look = () => {
      const sighting = page?.recognize(document, url) ?? NOTHING;
      state = sighting.state;
      seen(sighting);
    };
    look();
    if (!page) return undefined;
    const { stop } = watchPage(document, look);
    const ending = setTimeout(() => state === 'found' || stop(), WATCH_MS);
    return () => {
      clearTimeout(ending);
      stop();
    };
  };
