import type { Pressed } from '../../lib/evidence/page-kind';
import { askPage } from './ask-page';
import { lateUntil } from './late';
import type { Here } from './reader';

/** How long a press may take in all: for the page's own JSON, and for its text where that fails. */
const PATIENCE_MS = 10_000;

/** When the person adds the page: completes what stands there by the page's own JSON. */
export const press = async ({ kind, url }: Here): Promise<Pressed> =>
  (await kind?.press(document, url, askPage, lateUntil(performance.now() + PATIENCE_MS))) ?? {
    ok: false,
    refusal: 'nothing-here',
  };
