import { unzipSync } from 'fflate';
import { Failure } from '../run/failure';

/**
 * Prints that two archives are identical, byte for byte, or fails and names the files that differ.
 *
 * @throws Failure
 */
export function compare(name: string, one: Uint8Array, other: Uint8Array): void {
  if (!same(one, other)) throw new Failure(`${name} differs from one build to the next: ${differing(one, other)}.`);
  console.log(`✓ ${name}: ${one.length.toLocaleString('en')} bytes, the same`);
}

function differing(one: Uint8Array, other: Uint8Array): string {
  const [files, others] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(files), ...Object.keys(others)])].sort();
  return names
    .filter((name) => {
      const [file, otherFile] = [files[name], others[name]];
      return !file || !otherFile || !same(file, otherFile);
    })
    .join(', ');
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
