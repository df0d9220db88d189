import type { Reading } from '../../lib/evidence/page-kind';
import { inSlices } from './in-slices';
import type { Here } from './means';

/** Runs when the popup opens. Returns what the page shows now. */
export const look = async ({ kind, url }: Here): Promise<Reading> =>
  kind ? inSlices(kind.read(document, url)) : { state: 'nothing' };
