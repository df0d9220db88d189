import { askBackground } from '../../lib/extension/messages/ask-background';

/**
 * Asks the background to derive the view again, since it may have been stopped halfway. The popup need not ask when it
 * opens: it has the background look at the page below, which does the same.
 */
export const showAnew = () => void askBackground('request/mend', {});
