/** What a developer sees: `npm run dev` shows it in the browser, without a build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { launchChromium } from '../e2e/harness/chromium/launch';
import { Extension } from '../e2e/harness/extension';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-dev');
const STYLE = join(ROOT, 'entrypoints/popup/popup.css');
const COMPONENT = join(ROOT, 'components/page/imprint.tsx');

let server: ChildProcess;
let context: BrowserContext;
const asTheyWere = [STYLE, COMPONENT].map((file) => [file, readFileSync(file, 'utf8')] as const);

test.beforeAll(async () => {
  rmSync(BUILD, { recursive: true, force: true });
  server = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/dev.ts', '--no-browser'], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    // It ends when its input does.
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await said(server, 'as an unpacked extension');
  context = await launchChromium({ port: 9, build: BUILD });
});

test.afterAll(async () => {
  await context?.close();
  server.kill();
  for (const [file, text] of asTheyWere) writeFileSync(file, text);
});

test('the popup is drawn with its styles, and shows what is changed in a style and in a component', async () => {
  const extension = await Extension.in(context);
  const refused: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const popup = await extension.openPopupTab();
  const styled = (name: string) =>
    popup.evaluate((each) => getComputedStyle(document.body).getPropertyValue(each), name);
  await expect(popup.getByRole('heading').first()).toBeVisible();
  await expect.poll(() => styled('--s1').catch(() => '')).not.toBe('');

  const [style = '', component = ''] = asTheyWere.map(([, text]) => text);
  writeFileSync(STYLE, `${style}\nbody { --changed: yes; }\n`);
  await expect.poll(() => styled('--changed').catch(() => '')).toBe('yes');
  writeFileSync(COMPONENT, component.replace('<small', '<small title="Changed"'));
  await expect(popup.getByTitle('Changed')).toBeVisible();
  expect(refused).toEqual([]);
});

/** Waits until a process has printed something. */
async function said(child: ChildProcess, text: string): Promise<void> {
  let all = '';
  for (;;) {
    const [part] = await Promise.race([
      once(child.stdout as NodeJS.ReadableStream, 'data'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code} and said:\n${all}`))),
    ]);
    all += part;
    if (all.includes(text)) return;
  }
}
