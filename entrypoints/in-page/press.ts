import type { Pressed } from '../../lib/evidence/page-kind';
import { askPage } from './ask-page';
import type { Here } from './reader';

/** When the person adds the page: completes what stands there by the page's own JSON. */
export const press = async ({ kind, url }: Here): Promise<Pressed> =>
  (await kind?.press(document, url, askPage)) ?? { ok: false, refusal: 'nothing-here' };
