/** The person's data as a whole: exported, imported, and erased. */
import type { ExportFile, ImportFile } from '../../data/export-file';
import { canTakeBack, type How, importFile, type Whole } from '../../data/import';
import { withoutImport } from '../../data/undo-import';
import { SCHEMA_VERSION } from '../../request/requests';
import browser from '../browser';
import { forgetApplications } from '../store/application-store';
import { forgetAllForms } from '../store/form-store';
import { readStored, type Stored } from '../store/stored';
import { keepImport, readImport } from '../store/undo';
import { eraseStored, writeStored } from '../store/write-stored';

/** Everything that is kept, except the files of the applications; the options page adds those. */
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

/**
 * Imports a file. The import can be undone if there is room to keep the earlier data.
 *
 * @throws Error if it fails; then nothing is changed
 */
export async function takeIn(stored: Stored, file: ImportFile, how: How, withRecipient: boolean): Promise<void> {
  const after = importFile(file, stored, how, { withRecipient, newId: () => crypto.randomUUID() });
  const earlier = await readImport();
  await keepImport(canTakeBack(stored, file) ? { before: wholeOf(stored), after } : undefined);
  try {
    await writeStored(stored, after);
  } catch (error) {
    await keepImport(earlier).catch(() => {});
    throw error;
  }
}

/** Undoes the last import; changes made since then stay. */
export async function undoImport(stored: Stored): Promise<void> {
  const last = await readImport();
  if (last) {
    const { before, after } = last;
    await writeStored(
      stored,
      withoutImport(before, after, stored, () => crypto.randomUUID()),
    );
  }
  await keepImport(undefined);
}

const wholeOf = ({ requests, codes, settings }: Stored): Whole => ({ requests, codes, settings });

/** Erases everything, as after a new install. */
export async function eraseEverything(): Promise<void> {
  const { tabs } = await readStored();
  const [applications] = await Promise.allSettled([
    Promise.all([forgetApplications([]), forgetAllForms()]),
    browser.alarms.clearAll(),
    browser.permissions.remove({ permissions: ['notifications'] }),
    ...Object.keys(tabs).map((tabId) => browser.action.setBadgeText({ tabId: Number(tabId), text: '' })),
  ]);
  await eraseStored();
  // Tell the person if a file could not be deleted.
  if (applications.status === 'rejected') throw applications.reason;
}
