/** What the stores get: the agreed manifests, and no stray files in the builds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const TOP = join(import.meta.dirname, '../..');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(TOP, '.output', build);
  if (!existsSync(folder)) throw new Error(`.output/${build} is missing: run npm run build first.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const isText = (file: string) => !['.png', '.pfb'].includes(extname(file));

  it('has the manifest in test/manifests, with the version of package.json', () => {
    const agreed = JSON.parse(readFileSync(join(TOP, 'test/manifests', `${build}.json`), 'utf8'));
    expect(manifest).toEqual({ ...agreed, version: packageJson.version });
  });

  it('shows no file of its own to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has a policy that allows what it names and nothing else', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const [first, ...others] = policy.split('; ');
    expect(first).toBe("default-src 'none'");
    for (const directive of others) {
      expect(directive).toMatch(/^(?:script-src|style-src|img-src|connect-src) 'self'$|^[a-z-]+ 'none'$/);
    }
  });

  it('has every file that the manifest names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:js|html|png|css))"/g)].map(([, file]) => file);
    expect(named).not.toEqual([]);
    expect(named.filter((file = '') => !files.includes(file))).toEqual([]);
    expect(files).toContain(`_locales/${manifest.default_locale}/messages.json`);
  });

  it('holds only kinds of files that it needs, and no source map or test', () => {
    expect([...new Set(files.map((file) => extname(file)))].sort()).toEqual([
      '.css',
      '.html',
      '.js',
      '.json',
      // The fonts with the signs of a form: ticks, crosses, bullets.
      '.pfb',
      '.png',
      // The letters of a form that the reader lays out itself.
      '.ttf',
      '.txt',
    ]);
    // The sample page is one of ours; the samples of the tests are not.
    const isOurSample = (file: string) => /^(?:chunks\/|assets\/)?sample[-.][\w.-]+$/.test(file);
    const isTest = (file: string) => /\.map$|\b(?:test|spec|fixture|sample)s?\b/.test(file) && !isOurSample(file);
    expect(files.filter(isTest)).toEqual([]);
    expect(files.filter((file) => isText(file) && /[#@] sourceMappingURL=/.test(read(file)))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    // The decoder of images in a PDF is compiled with a home folder that exists on no machine.
    const isPath =
      /(?<!\w)(?:\/home(?!\/web_user\b)|\/root|\/tmp|\/Users|\/private|file:\/\/|[A-Z]:\\\\)\/?\w|node_modules\//;
    const found = files.filter((file) => isText(file) && (isPath.test(read(file)) || read(file).includes(TOP)));
    expect(found).toEqual([]);
  });

  it('runs no script and loads nothing from elsewhere', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\b(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('carries the license of every package that is in it', () => {
    const packages = [...read('licences.txt').matchAll(/^-{80}\n\n(\S+) (\S+)\nLicense: (\S+)\nSource: (\S+)$/gm)];
    const names = packages.map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)));
    expect(packages.filter(([, , , licence = '']) => !['MIT', 'Apache-2.0', 'MPL-2.0'].includes(licence))).toEqual([]);
    expect(packages.filter(([, , , , source = '']) => !source.startsWith('https://'))).toEqual([]);
  });
});
