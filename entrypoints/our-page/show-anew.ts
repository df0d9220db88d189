import { askBackground } from '../../lib/extension/messages/ask-background';

/**
 * Has the background show what is kept, between which it may have been stopped. The popup need not ask at its opening: it
 * has the background look at the page below, which does the same.
 */
export const showAnew = () => void askBackground('request/mend', {});
