// @vitest-environment happy-dom
/**
 * A page can put a control in place of any property of its forms and of its document, by the control's name. The test
 * DOM supports only part of that, so here every element has such controls.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf, LEARN_AND_CREDLY_KINDS, OLD_DASHBOARD_KINDS } from '../../../lib/evidence/kinds';
import { labelCounts } from '../../../lib/evidence/old-transcript/label-counts';
import { native } from '../../../lib/evidence/page/native';
import { finished } from '../../../lib/evidence/page/steps';
import { atOnce } from '../../../lib/evidence/page-kind';
import { pageLook } from '../../../lib/evidence/page-look';
import { begun, sightingOf } from './begun';

const PAGES = join(import.meta.dirname, '../../pages');
const cases = readdirSync(PAGES).flatMap((kind) =>
  readdirSync(join(PAGES, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${kind}/${name}`),
);

// The tree walker of this DOM uses the properties of nodes; that of a browser never does.
beforeAll(() => {
  const textsIn = (node: Node): Node[] =>
    native(node, 'nodeType') === Node.TEXT_NODE ? [node] : [...native(node, 'childNodes')].flatMap(textsIn);
  vi.spyOn(Object.getPrototypeOf(document), 'createTreeWalker').mockImplementation((root) => {
    const texts = textsIn(root as Node)[Symbol.iterator]();
    return { nextNode: () => texts.next().value ?? null };
  });
});
afterAll(() => vi.restoreAllMocks());

describe.each(cases)('%s', (name) => {
  it('reads the same, whatever its controls are named', async () => {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as { url: string };
    const url = new URL(expected.url);
    const page = kindOf(url);
    const read = async () => ({
      reading: page && finished(page.read(document, url)),
      sighting: page && sightingOf(page, document, url),
      look: finished(pageLook(document, url, [...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS], labelCounts)),
      pressed: await page?.press(document, url, async () => ({ status: 'failed' }), atOnce),
    });

    open(name);
    const plain = await read();
    const takeBack = shadow();
    try {
      expect(await read()).toEqual(plain);
      const scan = begun(page, document, url);
      if (scan) finished(scan.follow(leaves));
      expect(scan?.sighting()).toEqual(scan && plain.sighting);
    } finally {
      takeBack();
    }
  });
});

let leaves: Node[] = [];

function open(name: string): void {
  document.open();
  document.write(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
  document.close();
  leaves = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) leaves.push(node);
}

/** Names to skip because this DOM relies on them; the browser flow with controls named like properties has them all. */
const OWN_WAYS = /^(?:constructor|__proto__|parentElement|documentElement|textContent)$/;
const OWN_WAYS_OF_DOCUMENT = /^(?:querySelectorAll|getElementById)$/;

/** Replaces each property of the document, and of every element that can hold others, with a field. */
function shadow(): () => void {
  const control = document.createElement('input');
  const done: [object, string][] = [];
  const put = (target: object, ownWays = OWN_WAYS) => {
    for (const name of namesOf(target)) {
      if (OWN_WAYS.test(name) || ownWays.test(name) || Object.hasOwn(target, name)) continue;
      Object.defineProperty(target, name, { value: control, configurable: true });
      done.push([target, name]);
    }
  };
  for (const element of document.querySelectorAll('div,p,section,main,table,tbody,tr,ul,dl')) put(element);
  put(document, OWN_WAYS_OF_DOCUMENT);
  return () => {
    for (const [target, name] of done) Reflect.deleteProperty(target, name);
  };
}

function namesOf(target: object): Set<string> {
  const names = new Set<string>();
  for (let at = Object.getPrototypeOf(target); at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return names;
}
