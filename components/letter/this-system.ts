/** The system that the browser reports, as needed for email settings. */
export function thisSystem(userAgent: string): 'windows' | 'macos' | 'linux' {
  if (/Windows/.test(userAgent)) return 'windows';
  return /Mac OS|Macintosh/.test(userAgent) ? 'macos' : 'linux';
}

/** The browser, as needed for its mail-link settings. */
export const thisBrowser = (userAgent: string): 'chrome' | 'firefox' =>
  /Firefox\//.test(userAgent) ? 'firefox' : 'chrome';
