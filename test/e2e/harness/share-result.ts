/** What the share dialog of the old dashboard says; `undefined` leaves a line out. */
export interface ShareResult {
  transcriptIds?: string[];
  accessCode?: string;
}

/** The address of the old dashboard. */
export const DASHBOARD = { host: 'www.microsoft.com', path: '/en-us/learning/dashboard.aspx' } as const;
export const DASHBOARD_URL = `https://${DASHBOARD.host}${DASHBOARD.path}`;

/** A dashboard page whose share result is in the page itself. */
export function dashboardWith({ transcriptIds = [], accessCode }: ShareResult): string {
  const lines = [
    ...transcriptIds.map((id) => `<p>Transcript ID: ${id}</p>`),
    ...(accessCode ? [`<p>Access Code: ${accessCode}</p>`] : []),
  ];
  return `<!doctype html><html lang="en"><title>Dashboard</title><h1>Dashboard</h1><div id="result">${lines.join('')}</div></html>`;
}
