import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LEARN_AND_CREDLY_KINDS } from '../lib/evidence/kinds';
import { askPage } from './in-page/ask-page';
import { check } from './in-page/check';
import { lateUntil } from './in-page/late';
import { reader } from './in-page/reader';

/** Added to a Microsoft Learn or Credly page when the person asks for something there. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = reader(LEARN_AND_CREDLY_KINDS, { ask: askPage, check, lateUntil });
});
