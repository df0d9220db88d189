import { readStored, type Stored, setAsideBroken } from './stored';

/** Reads the stored data, and first sets aside anything with the wrong shape. */
export async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}
