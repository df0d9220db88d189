import { onShown, readShown, type Shown } from '../../lib/extension/store/shown';

/** Read once for all parts of a page, before anything renders, because it can be large. */
let latest: Shown | Promise<Shown | undefined> = readShown();
onShown((shown) => {
  latest = shown;
});

/** The latest data that this page knows; undefined if the background has not run yet. */
export const latestShown = async (): Promise<Shown | undefined> => latest;
