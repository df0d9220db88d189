import { identity } from '../../lib/evidence/identity';
import type { Shown } from '../../lib/extension/store/shown';

/** Evidence in an open tab that is not in the request yet; undefined if there is none, or if the request was sent. */
export function foundElsewhere({ tabs, view }: Shown): { tabId: number; id: string } | undefined {
  if (view.stage !== 'preparing') return undefined;
  const held = new Set(view.request.items.flatMap(({ id, evidence }) => [id, identity(evidence)]));
  for (const [tabId, { state, id }] of Object.entries(tabs)) {
    if (state === 'found' && id && !held.has(id)) return { tabId: Number(tabId), id };
  }
  return undefined;
}
