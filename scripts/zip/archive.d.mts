export function archiveOf(folder: string, names?: string[]): Uint8Array;
