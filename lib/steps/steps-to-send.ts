import { STEP_IDS } from '../request/step-id';

/** How many steps it takes to send the letter. The last step comes after that, and is up to the school. */
export const STEPS_TO_SEND = STEP_IDS.length - 1;
