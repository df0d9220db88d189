import { STEP_IDS } from '../request/step-id';

/** How many steps lead to the sent letter; the last one is up to the school. */
export const STEPS_TO_SEND = STEP_IDS.length - 1;
