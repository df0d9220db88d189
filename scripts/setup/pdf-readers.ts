import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian';

const PROGRAMS = ['pdftotext', 'pdftoppm', 'pdfinfo', 'qpdf'];

/**
 * Sees to it that other programs can read the forms that were finished; installs Debian's packages when root. Without
 * them those tests are left out, which is said.
 */
export async function ensurePdfReaders(): Promise<void> {
  if (hasPdfReaders()) return;
  if (canInstallPackages()) await installPackages('Readers of PDF: not all found', 'poppler-utils', 'qpdf');
  if (hasPdfReaders()) return;
  console.log('Readers of PDF: not all found (on Debian: sudo apt-get install poppler-utils qpdf).');
}

/** Whether the independent programs that check finished forms are installed. */
export const hasPdfReaders = (): boolean => PROGRAMS.every((program) => !spawnSync(program, ['--version']).error);
