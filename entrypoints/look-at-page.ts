import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kindOf } from '../lib/evidence/kinds';

/** Put into a share page when the popup opens: gives what stands there now. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  return kindOf(url)?.read(document, url) ?? { state: 'nothing' };
});
