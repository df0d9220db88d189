import { readStored, type Stored, setAsideBroken } from './stored';

/** Reads the stored data, after setting aside what does not have the right shape. */
export async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}
