import { fileKind } from '../../lib/application/file-kind';
import type { Reply } from '../../lib/extension/messages/messages';
import { keepApplication } from '../../lib/extension/store/application-store';
import type { ApplicationDoubt, ApplicationRefusal, Lack } from '../../lib/request/application-findings';
import type { Change, Outcome } from '../../lib/request/changes';
import { HEAD_BYTES } from '../../lib/request/file-head';

/** The largest application accepted, in bytes: 10 MB, since email apps do not send much more. */
export const APPLICATION_MAX_BYTES = 10 * 1024 * 1024;

/** Determines what a chosen file is: a form to open, another document, or rejected for a reason. */
export async function kindOf(file: File): Promise<'pdf' | 'other' | ApplicationRefusal> {
  if (file.size > APPLICATION_MAX_BYTES) return 'too-large';
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const kind = fileKind(file.name, String.fromCharCode(...head), file.size);
    return kind === 'unknown' ? 'unknown-kind' : kind;
  } catch {
    return 'unreadable';
  }
}

/** Asks for a change of the request, and resolves to the reply. */
export type Ask = (change: Change) => Promise<Reply<{ outcome: Outcome }>>;

/** Saves a file as the application; returns whether it is attached. */
export async function attach(
  file: Blob,
  name: string,
  about: { findings: ApplicationDoubt[]; lacks?: Lack[] },
  ask: Ask,
): Promise<boolean> {
  const key = crypto.randomUUID();
  try {
    await keepApplication(key, file);
  } catch {
    return false;
  }
  const reply = await ask({
    change: 'set-application',
    application: { file: key, name: name.slice(0, 300), size: file.size, addedAt: new Date().toISOString(), ...about },
  });
  return reply.ok && reply.data.outcome === 'changed';
}

/** Opens a file in a new tab, where the browser can show and print it. */
export function toLook(file: Blob | undefined): void {
  if (!file) return;
  const url = URL.createObjectURL(new Blob([file], { type: 'application/pdf' }));
  window.open(url, '_blank', 'noopener');
  // By then the tab has loaded its own copy.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
