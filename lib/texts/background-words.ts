/**
 * What the background says in English before it has loaded a file of texts: on share pages, on the toolbar icon, and in
 * the notification.
 */
import { headline } from './english/headline';
import { onPage } from './english/on-page';
import { requests } from './english/requests';

export const backgroundWords = { ...onPage, ...headline, ...requests } as const;
