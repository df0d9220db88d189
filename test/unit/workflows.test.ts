// @vitest-environment node
/** What runs outside is pinned: a moved tag of an action must not change what is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

it('there is one for every change and one for a release', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'release.yml']);
});

describe.each(workflows)('%s', (_, text) => {
  const lines = text.split('\n');

  it('pins every action by its commit and names the version', () => {
    const uses = lines.filter((line) => /\buses:/.test(line));
    expect(uses).not.toEqual([]);
    for (const line of uses) expect(line).toMatch(/^\s+(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository and nothing else, unless a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });

  it('runs commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

it('a release is tried dry unless somebody says otherwise, and ends in a draft', () => {
  const [, release = ''] = workflows.find(([name]) => name === 'release.yml') ?? [];
  expect(release).toMatch(/dry-run:\n(?: {8}.*\n)*? {8}default: true\n/);
  const publishing = release.split(/^ {2}(?=\w+:$)/m).filter((job) => job.includes('contents: write'));
  expect(publishing).toHaveLength(1);
  expect(publishing[0]).toMatch(/^ {4}if: \$\{\{ !inputs\.dry-run }}$/m);
  expect(release.match(/gh release create .*/g)).toEqual([expect.stringContaining('--draft')]);
});
