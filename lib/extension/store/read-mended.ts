import { readRequests } from '../../request/read-requests';
import browser from '../browser';
import { removeLocal, setLocal } from './local';
import { OLD_KEY, readStored, type Stored } from './stored';

/** Reads the stored data, and first sets aside anything with the wrong shape. */
export async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}

/** Sets unreadable stored values aside, so that they are not lost either. */
export async function setAsideBroken(stored: Stored, now: string): Promise<void> {
  const { broken, setAside, settings } = stored;
  const local = await browser.storage.local.get([OLD_KEY, 'requests', 'settings']);
  const pieces = [...setAside];
  if (broken.includes('requests')) {
    const kept = local.requests ?? local[OLD_KEY];
    const { unread } = readRequests(kept);
    const each = unread && 'each' in unread ? unread.each : undefined;
    pieces.push(
      ...(each?.map((value) => ({ at: now, key: 'request', value })) ?? [{ at: now, key: 'requests', value: kept }]),
    );
  }
  if (broken.includes('settings')) pieces.push({ at: now, key: 'settings', value: local.settings });
  if (pieces.length > setAside.length) {
    await setLocal({
      'set-aside': pieces,
      ...(broken.includes('requests') && { requests: stored.requests }),
      ...(broken.includes('settings') && { settings }),
    });
  }
  if (broken.includes('requests')) await removeLocal(OLD_KEY);
  if (broken.includes('codes')) {
    await browser.storage.session.remove('codes');
    await removeLocal('codes');
  }
}
