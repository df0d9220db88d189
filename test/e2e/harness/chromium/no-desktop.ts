import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium runs these to remove an extension's desktop menu entries, at each uninstall and for each icon size. */
const PROGRAMS = ['xdg-icon-resource', 'xdg-desktop-menu'];

let folder: string | undefined;

/**
 * A search path on which those programs do nothing. Our extension has no entries there, and each of the dozen scripts
 * that Chromium would run after every test takes a third of a second.
 */
export function withoutDesktop(path: string): string {
  folder ??= makeFolder();
  return [folder, path].join(delimiter);
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'credit-courier-desktop-'));
  for (const name of PROGRAMS) {
    const program = join(made, name);
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
  }
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
