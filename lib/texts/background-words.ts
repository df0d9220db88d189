/**
 * The English texts that the background uses before it has loaded a language's file: on share pages, on the toolbar
 * icon, and in notifications.
 */
import { headline } from './english/headline';
import { onPage } from './english/on-page';
import { requests } from './english/requests';

export const backgroundWords = { ...onPage, ...headline, ...requests } as const;
