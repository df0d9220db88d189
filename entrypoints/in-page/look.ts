import type { Reading } from '../../lib/evidence/page-kind';
import type { Here } from './reader';

/** When the popup opens: gives what is there now. */
export const look = ({ kind, url }: Here): Reading => kind?.read(document, url) ?? { state: 'nothing' };
