/** Independent PDF programs: Debian's poppler-utils and qpdf. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPdfReaders } from '../../scripts/setup/pdf-readers';

/** Why tests that need them are left out; nothing where they are installed. */
export const READERS_MISSING = hasPdfReaders()
  ? undefined
  : 'left out: Debian’s packages poppler-utils and qpdf are not installed';

/** What `pdftotext` finds, the words of forms' fields among it. */
export const textIn = (file: Uint8Array): string =>
  withFile(file, (path) => run('pdftotext', ['-layout', path, '-']).stdout);

/** What `qpdf --check` complains about; undefined if the file is valid. */
export const complaints = (file: Uint8Array): string[] =>
  withFile(file, (path) => {
    const { stdout, stderr, status } = run('qpdf', ['--check', path]);
    return status === 0 ? [] : [stdout, stderr].filter(Boolean);
  });

/** The file without its password and limits, or with them. */
export const qpdf = (file: Uint8Array, ...options: string[]): Uint8Array =>
  withFile(file, (path) => {
    const { stderr, status } = run('qpdf', [path, ...options, `${path}.out`]);
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(`${path}.out`));
  });

/** A page as `pdftoppm` draws it: its size, and how dark each pixel is, from 0 to 255. */
export const drawnBy = (
  file: Uint8Array,
  page = 1,
  resolution = 72,
): { width: number; height: number; dark(x: number, y: number): number } =>
  withFile(file, (path) => {
    run('pdftoppm', [
      '-gray',
      '-r',
      String(resolution),
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      path,
      path,
    ]);
    const picture = readFileSync(`${path}.pgm`);
    const [head = '', width, height] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
    const across = Number(width);
    return {
      width: across,
      height: Number(height),
      dark: (x, y) => 255 - (picture[head.length + Math.round(y) * across + Math.round(x)] ?? 255),
    };
  });

function run(program: string, args: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8, timeout: 60_000 });
}

function withFile<T>(file: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    const path = join(folder, 'form.pdf');
    writeFileSync(path, file);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
