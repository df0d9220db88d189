import { unzipSync } from 'fflate';
import { Failure } from '../failure.mjs';

/**
 * Says that two archives are the same, byte for byte, or fails with the files that differ.
 * @param {string} name
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 */
export function compare(name, one, other) {
  if (!same(one, other)) throw new Failure(`${name} differs from one build to the next: ${differing(one, other)}.`);
  console.log(`✓ ${name}: ${one.length.toLocaleString('en')} bytes, the same`);
}

function differing(one, other) {
  const [files, others] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(files), ...Object.keys(others)])].sort();
  return names.filter((name) => !files[name] || !others[name] || !same(files[name], others[name])).join(', ');
}

function same(one, other) {
  return Buffer.from(one).equals(Buffer.from(other));
}
