import { SITES } from '../../../lib/evidence/sites';

/** The host of the start page that links to the samples. It does not exist on the internet. */
export const START_HOST = 'samples.credit-courier.test';

/** The hosts that are served from this machine. Every other host is unknown to the browser. */
export const HOSTS = [...SITES.map(({ host }) => host), START_HOST];
export type Host = (typeof HOSTS)[number];
