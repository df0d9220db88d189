import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLook } from '../lib/evidence/page-look';
import { check } from './in-page/check';
import { look } from './in-page/look';
import { press } from './in-page/press';

/** Put into a share page when the person asks for something there; what it may be asked is the table below. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = {
    look,
    press,
    check,
    /** Reported as not recognised: gives counts, and nothing that stands there. */
    describe: () => pageLook(document, new URL(location.href)),
  };
});
