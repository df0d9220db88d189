/** Everything to set before a release is in one file, and a release is refused while a placeholder is left. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { IDENTITY, placeholdersIn } from '../../scripts/build/identity';
import { configuredManifest } from './configured-manifest';

const ROOT = join(import.meta.dirname, '../..');

it('placeholders are listed by name', () => {
  expect(placeholdersIn({ one: 'to-be-set', two: 'set', three: 'someone@example.org' })).toEqual(['one', 'three']);
});

it('the Firefox id comes from that file', () => {
  expect(configuredManifest('firefox').browser_specific_settings).toMatchObject({ gecko: { id: IDENTITY.geckoId } });
});

it('a release is refused with a list of the placeholders that are left', ({ skip }) => {
  skip(!placeholdersIn(IDENTITY).length, 'left out: no placeholder is left');
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stderr } = spawnSync(tsx, ['scripts/zip.ts', '--release'], { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(1);
  for (const name of placeholdersIn(IDENTITY)) expect(stderr).toContain(name);
});
