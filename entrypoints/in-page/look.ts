import { kindOf } from '../../lib/evidence/kinds';
import type { Reading } from '../../lib/evidence/page-kind';

/** When the popup opens: gives what is there now. */
export function look(): Reading {
  const url = new URL(location.href);
  return kindOf(url)?.read(document, url) ?? { state: 'nothing' };
}
