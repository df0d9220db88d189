import type { Reading } from '../../lib/evidence/page-kind';
import type { Here } from './reader';

/** Runs when the popup opens: returns what the page shows now. */
export const look = ({ kind, url }: Here): Reading => kind?.read(document, url) ?? { state: 'nothing' };
