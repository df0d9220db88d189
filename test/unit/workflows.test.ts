/** Actions in CI are pinned, so that a moved tag cannot change a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const TOP = join(import.meta.dirname, '../..');
const FOLDER = join(TOP, '.github/workflows');
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

it('there is one workflow for changes and one for releases', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'release.yml']);
});

describe.each(workflows)('%s', (_, text) => {
  const lines = text.split('\n');

  it('pins every action by its commit and names the version', () => {
    const uses = lines.filter((line) => /\buses:/.test(line));
    expect(uses).not.toEqual([]);
    for (const line of uses) expect(line).toMatch(/^\s+(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('can only read the repository, unless a job says otherwise', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });

  it('lets Chromium keep its sandbox before it is started', () => {
    const commands = commandsOf(text);
    const allowed = commands.indexOf('sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0');
    const tested = commands.findIndex((command) => /^npm (?:run )?test/.test(command));
    expect(allowed).toBeGreaterThanOrEqual(0);
    expect(tested).toBeGreaterThan(allowed);
  });

  it('runs only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

it('every change is tested, its archives compared and its packages audited', () => {
  const commands = commandsOf(textOf('ci.yml'));
  expect(commands).toEqual(expect.arrayContaining(['npm test', 'npm run zip:check', 'npm audit --omit=dev']));
  expect(textOf('ci.yml')).toMatch(/^on:\n {2}push:\n {4}branches: \[main]\n {2}pull_request:\n/m);
});

it('nothing else asks the registry about packages', () => {
  const scripts = readdirSync(join(TOP, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mjs|ts)$/.test(path))
    .map((path) => [path, readFileSync(join(TOP, 'scripts', path), 'utf8')] as const);
  const others = [
    ...scripts,
    ['package.json', JSON.stringify(packageJson.scripts)] as const,
    ['.ci/run', readFileSync(join(TOP, '.ci/run'), 'utf8')] as const,
    ['release.yml', textOf('release.yml')] as const,
  ];
  // `--no-audit` keeps an installation from asking.
  expect(others.filter(([, text]) => /(?<!--no-)\baudit\b/.test(text)).map(([path]) => path)).toEqual([]);
  expect(scripts.length).toBeGreaterThan(10);
});

it('a release passes every check before its archives are built and stored', () => {
  const release = textOf('release.yml');
  const commands = commandsOf(release).filter((command) => command.startsWith('npm '));
  expect(commands).toEqual(['npm ci', 'npm run test:all', 'npm run zip']);
  const [, upload = ''] = /uses: actions\/upload-artifact@.*\n {8}with:\n((?: {10}.*\n)+)/.exec(release) ?? [];
  expect(upload).toContain(' path: .output/*.zip\n');
  // Without it the step skips the folder, whose name starts with a dot.
  expect(upload).toContain(' include-hidden-files: true\n');
  expect(upload).toContain(' if-no-files-found: error\n');
});

it('a release is a dry run by default, and ends in a draft', () => {
  const release = textOf('release.yml');
  expect(release).toMatch(/dry-run:\n(?: {8}.*\n)*? {8}default: true\n/);
  const publishing = release.split(/^ {2}(?=\w+:$)/m).filter((job) => job.includes('contents: write'));
  expect(publishing).toHaveLength(1);
  expect(publishing[0]).toMatch(/^ {4}if: \$\{\{ !inputs\.dry-run }}$/m);
  // Before that, the version must have its own section in the changelog.
  expect(publishing[0]).toMatch(
    /^ {6}- run: grep -F "## \[.*version"\)] - " CHANGELOG\.md\n(?:.*\n)+? {6}- run: gh release create/m,
  );
  expect(release.match(/gh release create .*/g)).toEqual([expect.stringContaining('--draft')]);
});

function textOf(name: string): string {
  return workflows.find(([each]) => each === name)?.[1] ?? '';
}

function commandsOf(text: string): string[] {
  return [...text.matchAll(/^\s+- run: (.+)$/gm)].map(([, command = '']) => command);
}
