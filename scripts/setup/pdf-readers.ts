import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian';

const PROGRAMS = ['pdftotext', 'pdftoppm', 'pdfinfo', 'qpdf'];

/**
 * Makes sure that the programs that check finished forms are installed; installs Debian's packages if root. If that is
 * not possible, prints so, and those tests are skipped.
 */
export async function ensurePdfReaders(): Promise<void> {
  if (hasPdfReaders()) return;
  if (canInstallPackages()) await installPackages('Readers of PDF: not all found', 'poppler-utils', 'qpdf');
  if (hasPdfReaders()) return;
  console.log('Readers of PDF: not all found (on Debian: sudo apt-get install poppler-utils qpdf).');
}

/** Whether the independent programs that check finished forms are installed. */
export const hasPdfReaders = (): boolean => PROGRAMS.every((program) => !spawnSync(program, ['--version']).error);
