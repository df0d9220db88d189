import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder for a browser profile. */
export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'credit-courier-profile-'));

/** Removes it, even while the browser is still closing. */
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
