/** The longest texts kept from a page, in UTF-16 code units, and the most rows kept of one list. */
export const LIMITS = { name: 120, title: 200, link: 500, code: 64, rows: 300 } as const;
