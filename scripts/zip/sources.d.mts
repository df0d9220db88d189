export const NOT_BUILT: string[];
export function sourcesIn(top: string): string[];
