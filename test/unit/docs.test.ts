// @vitest-environment node
/** What the documents say of the product is true: permissions, commands, links, versions. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import config from '../../wxt.config';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('PRIVACY.md', () => {
  const section = /^## Permissions\n(.*?)^## /ms.exec(read('PRIVACY.md'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('- '));

  it.each(['chrome', 'edge', 'firefox', 'safari'])(
    'explains what the manifest for %s asks for, and nothing else',
    (browser) => {
      const manifest = manifestFor(browser);
      const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
        (key) => (manifest[key] as string[] | undefined) ?? [],
      );
      expect(rows.flatMap(codeIn).sort()).toEqual(asked.sort());
    },
  );

  it('runs nowhere else', () => {
    const { content_scripts: scripts, host_permissions: hosts } = manifestFor('chrome');
    const matches = (scripts as { matches: string[] }[]).flatMap((script) => script.matches);
    expect(matches.sort()).toEqual([...(hosts as string[])].sort());
  });

  it.each(rows)('gives one sentence: %s', (row) => {
    expect(row).toMatch(/^- `[^`]+`(?: and `[^`]+`)?: [^.]+\.$/);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('names commands that exist, and every one of them', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)[^`]*`/g)].map(([, name]) => name);
    const scripts = Object.keys(packageJson.scripts).filter((name) => name !== 'postinstall');
    expect([...new Set(named)].sort()).toEqual(scripts.sort());
  });

  it('names the versions that the manifests and package.json ask for', () => {
    const { minimum_chrome_version: chrome } = manifestFor('chrome');
    const { browser_specific_settings: settings } = manifestFor('firefox');
    const { gecko } = settings as { gecko: { strict_min_version: string } };
    expect(readme).toContain(`Chromium (${chrome} or newer)`);
    expect(readme).toContain(`Firefox (${Number.parseInt(gecko.strict_min_version, 10)} or newer)`);
    expect(readme).toContain(`Node ${packageJson.engines.node.replace('>=', '')} or newer`);
  });
});

describe.each(['README.md', 'PRIVACY.md', 'CHANGELOG.md'])('%s', (document) => {
  const targets = [...read(document).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

  it('links files and headings that exist', () => {
    const headings = [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const broken = targets.filter((target) => {
      if (target.startsWith('https://')) return false;
      return target.startsWith('#') ? !headings.includes(target) : !existsSync(join(ROOT, target));
    });
    expect(broken).toEqual([]);
  });

  it('shows pictures that are small enough', () => {
    const pictures = targets.filter((target) => target.endsWith('.png') && existsSync(join(ROOT, target)));
    expect(pictures.filter((picture) => statSync(join(ROOT, picture)).size > 150_000)).toEqual([]);
  });
});

it('CHANGELOG.md has a section for this version, or for the next', () => {
  const sections = [...read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm)].map(([, name]) => name);
  expect(sections.some((name) => name === 'Unreleased' || name === packageJson.version)).toBe(true);
});

it('LICENSE is the one that package.json names', () => {
  expect(read('LICENSE')).toMatch(new RegExp(`^${packageJson.license} License`));
});

type Manifest = Record<string, unknown>;

/** The part of the manifest that the configuration gives. */
function manifestFor(browser: string): Manifest {
  const { manifest } = config as { manifest: (environment: { browser: string }) => Manifest };
  return manifest({ browser });
}

const codeIn = (row: string) => [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const anchorOf = (heading: string) =>
  `#${heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`;
