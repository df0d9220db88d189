import { readStored, type Stored, setAsideBroken } from './stored';

/** Reads what is stored; what does not have its shape is set aside first. */
export async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}
