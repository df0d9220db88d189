/** Moves completed applications into and out of an export file, as base64. */
import { type ExportFile, type ImportFile, LARGEST_IMPORT, writeExport } from '../../lib/data/export-file';
import { keepApplication, keptApplication } from '../../lib/extension/store/application-store';

/** What an application adds to the file besides its bytes: its key, punctuation, and the name of the list. */
const AROUND = 120;

/**
 * Adds the saved applications to an export file, newest first, as long as it stays small enough to be imported again.
 *
 * @returns the file, and how many applications did not fit
 */
export async function withApplications(file: ExportFile): Promise<{ file: ExportFile; leftOut: number }> {
  const applications: Record<string, string> = {};
  let room = LARGEST_IMPORT - new Blob([writeExport(file)]).size;
  let leftOut = 0;
  for (const { application } of [...file.requests.all].reverse()) {
    const bytes = application && (await keptApplication(application.file));
    if (!application || !bytes) continue;
    const size = AROUND + 4 * Math.ceil(bytes.size / 3);
    if (size > room) {
      leftOut++;
      continue;
    }
    room -= size;
    applications[application.file] = await asBase64(bytes);
  }
  return { file: { ...file, ...(Object.keys(applications).length && { applications }) }, leftOut };
}

/**
 * Saves the applications from an import file on this device, each under a new key, so that none overwrites another.
 *
 * @returns the file with the new keys; a request whose application is not in the file no longer has one
 */
export async function keepApplications(file: ImportFile): Promise<ImportFile> {
  const newKeys = new Map<string, string>();
  for (const [key, base64] of Object.entries(file.applications ?? {})) {
    const newKey = crypto.randomUUID();
    await keepApplication(newKey, fromBase64(base64));
    newKeys.set(key, newKey);
  }
  const all = file.requests.all.map(({ application, ...request }) => {
    const key = application && newKeys.get(application.file);
    return application && key ? { ...request, application: { ...application, file: key } } : request;
  });
  return { ...file, requests: { ...file.requests, all } };
}

async function asBase64(bytes: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
  return url.slice(url.indexOf(',') + 1);
}

function fromBase64(base64: string): Blob {
  const text = atob(base64);
  return new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))], { type: 'application/pdf' });
}
