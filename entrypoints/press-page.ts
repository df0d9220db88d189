import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kindOf } from '../lib/evidence/kinds';
import { askPage } from './in-page/ask-page';

/** Put into a share page when the person asks for it: completes what stands there by the page's own JSON. */
export default defineUnlistedScript(async () => {
  const url = new URL(location.href);
  return (await kindOf(url)?.press(document, url, askPage)) ?? { ok: false, refusal: 'nothing-here' };
});
