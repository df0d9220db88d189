/** The licenses of everything in a build. They are collected during bundling and written next to the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  repository: { url: string };
}

/** License texts, by SPDX id, for packages that only name their license or link to it. */
const TEXTS = join(import.meta.dirname, 'licences');

/** Code that tools inject comes from no file; these ids tell which tool it is from. */
const VIRTUAL: Record<string, string> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown', '\0virtual:wxt-': 'wxt' };

/**
 * Collects the packages that end up in the code.
 *
 * @param root the project's top folder; files in it outside node_modules are the project's own
 * @param shipped packages with files that ship unchanged
 * @returns `plugin`, to use in every bundling step, and `text()`, to call afterward, with further license texts if any
 */
export function collectLicences(
  root: string,
  shipped: readonly string[] = [],
): { plugin: Plugin; text: (more?: readonly string[]) => string } {
  const names = new Set(shipped);
  const plugin: Plugin = {
    name: 'collect-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 && packageOf(id, root);
          if (name) names.add(name);
        }
      }
    },
  };
  return { plugin, text: (more = []) => licencesText([...names].sort(), root, more) };
}

/**
 * The package that a bundled module belongs to; undefined for the project's own modules.
 *
 * @throws Error for code of unknown origin
 */
export function packageOf(id: string, root: string): string | undefined {
  const [, inPackage] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  if (inPackage) return inPackage;
  const [, owner] = Object.entries(VIRTUAL).find(([start]) => id.startsWith(start)) ?? [];
  if (owner) return owner;
  if (!id.startsWith('\0') && id.replaceAll('\\', '/').startsWith(root.replaceAll('\\', '/'))) return undefined;
  throw new Error(`Whose license holds for ${JSON.stringify(id)}, which is in the build?`);
}

function licencesText(names: string[], root: string, more: readonly string[]): string {
  const sections = names.map((name) => section(join(root, 'node_modules', name)));
  return ['Credit Courier contains code of these packages.', ...sections, ...more]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

function section(folder: string): string {
  const { name, version, license, author, repository }: Package = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const source = repository.url.replace(/^git\+|\.git$/g, '');
  // This license requires a notice with links to its text and source, not the text itself.
  const own = license === 'MPL-2.0' ? undefined : ownText(folder);
  const holder = typeof author === 'string' ? author : author?.name;
  const parts = [
    `${name} ${version}\nLicense: ${license}\nSource: ${source}`,
    own ?? `Copyright (c) ${holder ?? `the authors of ${name}`}`,
    ...(own && isWhole(own) ? [] : [readFileSync(join(TEXTS, `${license}.txt`), 'utf8').trim()]),
  ];
  return parts.join('\n\n');
}

/**
 * A package's own license text. Vite's file continues with the licenses of the packages that are bundled in it, none of
 * which reaches a build.
 */
function ownText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (!file) return undefined;
  return readFileSync(join(folder, file), 'utf8')
    .replace(/^# Licenses of bundled dependencies.*/ms, '')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** Whether a text is the license itself. Some packages contain only the notice that points to it. */
const isWhole = (text: string) => !text.includes('You may obtain a copy of the License at') || text.length > 5_000;
