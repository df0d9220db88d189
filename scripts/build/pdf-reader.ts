/** The PDF reader as it ships: pdf.js with its worker, a decoder, and the fonts it needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = join(import.meta.dirname, '../../node_modules/pdfjs-dist');

/**
 * The files of the package that ship, by their path in the build. Left out: the WebAssembly decoders, which our pages'
 * CSP forbids; the tables for Chinese, Japanese, and Korean fonts that are not embedded in the file; and all fonts that
 * browsers have themselves and that no form layout needs.
 */
const FILES = {
  'reader/reader.js': 'legacy/build/pdf.min.mjs',
  'reader/worker.js': 'legacy/build/pdf.worker.min.mjs',
  'reader/decoders/openjpeg_nowasm_fallback.js': 'wasm/openjpeg_nowasm_fallback.js',
  'reader/fonts/FoxitDingbats.pfb': 'standard_fonts/FoxitDingbats.pfb',
  'reader/fonts/FoxitSymbol.pfb': 'standard_fonts/FoxitSymbol.pfb',
  // XFA forms are laid out with the widths of these fonts, since a device may not have the form's own.
  'reader/fonts/LiberationSans-Regular.ttf': 'standard_fonts/LiberationSans-Regular.ttf',
  'reader/fonts/LiberationSans-Bold.ttf': 'standard_fonts/LiberationSans-Bold.ttf',
};

/** The licenses of third-party code in the package. */
const LICENCES = {
  OpenJPEG: 'wasm/LICENSE_OPENJPEG',
  'the Foxit fonts': 'standard_fonts/LICENSE_FOXIT',
  'the Liberation fonts': 'standard_fonts/LICENSE_LIBERATION',
};

export const readerFiles = (): ({ relativeDest: string } & ({ contents: string } | { absoluteSrc: string }))[] =>
  Object.entries(FILES).map(([relativeDest, path]) =>
    path.endsWith('.mjs')
      ? {
          relativeDest,
          contents: before(relativeDest) + withoutTextAsCode(readFileSync(join(PACKAGE, path), 'utf8')),
        }
      : { relativeDest, absoluteSrc: join(PACKAGE, path) },
  );

/** The texts of these licenses, each with its owner. */
export const readerLicences = (): string[] =>
  Object.entries(LICENCES).map(
    ([owner, path]) => `${owner}, part of pdfjs-dist\n\n${readFileSync(join(PACKAGE, path), 'utf8').trim()}`,
  );

/**
 * Code to run before a file. The worker returns the pictures in an XFA form as object URLs, which our pages' CSP does
 * not let them load; this makes it return the pictures themselves.
 */
const before = (file: string) =>
  file === 'reader/worker.js' ? 'URL.createObjectURL=(blob)=>new FileReaderSync().readAsDataURL(blob);\n' : '';

/** Imports the package from a separate file next to our pages, since it is large and already minified. */
export const readerBeside = (): Plugin => ({
  name: 'reader-beside',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source) =>
    source.startsWith('pdfjs-dist/') ? { id: '/reader/reader.js', external: 'absolute' as const } : undefined,
});

/** Removes code that runs text as code, which our CSP forbids, and fixes the paths of imports at run time. */
const withoutTextAsCode = (code: string) =>
  code
    .replace(/\bnew Function\(/g, '(()=>{throw new EvalError("Text is not run as code.")})(')
    .replace(/\bFunction\((["'])return this\1\)\(\)/g, 'globalThis')
    .replace(/\bFunction\('return require\("'\+\w+\+'"\)'\)\(\)/g, 'undefined')
    .replace(/\bimport\((?:\s|\/\*.*?\*\/)*this\.workerSrc\)/, 'import("./worker.js")')
    .replace(
      /\bimport\((?:\s|\/\*.*?\*\/)*\w+\)(?=\)\.default\(\))/,
      'import("./decoders/openjpeg_nowasm_fallback.js")',
    )
    .replace(/\n?\/\/# sourceMappingURL=.*$/m, '');
