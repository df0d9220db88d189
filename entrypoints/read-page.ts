import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kindOf } from '../lib/evidence/kinds';
import { pageLook } from '../lib/evidence/page-look';
import { check } from './in-page/check';
import { look } from './in-page/look';
import { press } from './in-page/press';

/** Put into a share page when it shows labels that we know, or when the person asks for something there; what it may be asked is the table below. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = {
    look,
    press,
    check,
    /** The page's gate has opened: begins the standing look of the page's kind. */
    scan(found) {
      const url = new URL(location.href);
      return kindOf(url)?.scan?.(document, url, found);
    },
    /** Reported as not recognized: gives counts, and nothing that is there. */
    describe: () => pageLook(document, new URL(location.href)),
  };
});
