import { kindOf } from '../../lib/evidence/kinds';
import type { Pressed } from '../../lib/evidence/page-kind';
import { askPage } from './ask-page';

/** When the person adds the page: completes what is there by the page's own JSON. */
export async function press(): Promise<Pressed> {
  const url = new URL(location.href);
  return (await kindOf(url)?.press(document, url, askPage)) ?? { ok: false, refusal: 'nothing-here' };
}
