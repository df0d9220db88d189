import type { Pressed } from '../../lib/evidence/page-kind';
import type { Here, Means } from './means';

/**
 * How long a press may wait in total, for the page's own JSON and, if that fails, for the page's text. Including the
 * time to load the reader and to store what was read, the person has an answer within ten seconds.
 */
export const PATIENCE_MS = 8_000;

/** Runs when the person adds the page. Completes the evidence from the page's own JSON. */
export const press = async ({ kind, url }: Here, { ask, lateUntil }: Means): Promise<Pressed> =>
  (await kind?.press(document, url, ask, lateUntil(performance.now() + PATIENCE_MS))) ?? {
    ok: false,
    refusal: 'nothing-here',
  };
