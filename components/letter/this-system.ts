/** Which system a browser says that it runs on, as far as its mail settings go. */
export function thisSystem(userAgent: string): 'windows' | 'macos' | 'linux' {
  if (/Windows/.test(userAgent)) return 'windows';
  return /Mac OS|Macintosh/.test(userAgent) ? 'macos' : 'linux';
}

/** Which browser this is, as far as its own settings for mail links go. */
export const thisBrowser = (userAgent: string): 'chrome' | 'firefox' =>
  /Firefox\//.test(userAgent) ? 'firefox' : 'chrome';
