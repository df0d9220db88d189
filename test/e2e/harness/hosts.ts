/** Where the start page stands that links the sample pages. No such host exists. */
export const START_HOST = 'samples.credit-courier.test';

/** The hosts that are served from this machine. Every other host is unknown to the browser. */
export const HOSTS = [
  'learn.microsoft.com',
  'www.credly.com',
  'mcp.microsoft.com',
  'www.microsoft.com',
  START_HOST,
] as const;
export type Host = (typeof HOSTS)[number];
