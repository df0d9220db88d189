import { askBackground } from '../../lib/extension/messages/ask-background';

/**
 * Asks the background to rebuild the view, since it may have been stopped halfway. The popup need not do this when it
 * opens: it has the background look at the page in the active tab, which has the same effect.
 */
export const showAnew = () => void askBackground('request/mend', {});
