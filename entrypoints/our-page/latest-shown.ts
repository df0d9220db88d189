import { onShown, readShown, type Shown } from '../../lib/extension/store/shown';

/** Read once for all parts of a page, and before anything is drawn: it can be large. */
let latest: Shown | Promise<Shown | undefined> = readShown();
onShown((shown) => {
  latest = shown;
});

/** What is to be shown, as far as this page has heard; undefined where the background has not run yet. */
export const latestShown = async (): Promise<Shown | undefined> => latest;
