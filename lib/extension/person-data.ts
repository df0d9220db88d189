/** The person's data as a whole: given out, taken in, and forgotten. */
import type { ExportFile, ImportFile } from '../data/export-file';
import { type How, importFile } from '../data/import';
import { withoutImport } from '../data/undo-import';
import { SCHEMA_VERSION } from '../request/requests';
import { forgetApplications } from './application-store';
import browser from './browser';
import {
  eraseStored,
  keepBefore,
  keepImported,
  readStored,
  type Stored,
  takeBefore,
  takeImported,
  writeStored,
} from './stored';

/** Everything that is kept, but for the applications, whose bytes the page adds. */
export function exportFile({ requests, settings, codes }: Stored, withCodes: boolean): ExportFile {
  return {
    format: 'credit-courier',
    version: SCHEMA_VERSION,
    exportedAt: new Date().toISOString(),
    requests,
    settings,
    ...(withCodes && { accessCodes: codes }),
  };
}

/** Takes a file in; what stood before can be taken back. */
export async function takeIn(stored: Stored, file: ImportFile, how: How, withRecipient: boolean): Promise<void> {
  const after = importFile(file, stored, how, { withRecipient, newId: () => crypto.randomUUID() });
  await keepBefore('import', stored);
  await writeStored(stored, after);
  await keepImported(after);
}

/** Takes the last import back; what was done since stays. */
export async function undoImport(stored: Stored): Promise<void> {
  const [before, after] = [await takeBefore('import'), await takeImported()];
  if (before && after)
    await writeStored(
      stored,
      withoutImport(before, after, stored, () => crypto.randomUUID()),
    );
}

/** Forgets everything, as if it had been installed anew. */
export async function eraseEverything(): Promise<void> {
  const { tabs } = await readStored();
  const [applications] = await Promise.allSettled([
    forgetApplications([]),
    browser.alarms.clearAll(),
    browser.permissions.remove({ permissions: ['notifications'] }),
    ...Object.keys(tabs).map((tabId) => browser.action.setBadgeText({ tabId: Number(tabId), text: '' })),
  ]);
  await eraseStored();
  // The person is told where a file is left.
  if (applications.status === 'rejected') throw applications.reason;
}
