/**
 * `npm run readme:pictures`: an animation of the whole job, captured on a sample page with the last build, and its last
 * scene as a still picture for people whose system is set to reduce motion.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../test/e2e/harness/chromium/launch';
import { Extension } from '../test/e2e/harness/extension';
import { field } from '../test/e2e/harness/list';
import { pressOnPageButton, waitForOnPageButton } from '../test/e2e/harness/on-page-button';
import { serveSample } from '../test/e2e/harness/serve-sample';
import { Site } from '../test/e2e/harness/site';
import { samples } from '../test/samples';
import { ROOT } from './run/command';
import { Failure, runScript } from './run/failure';
import { canInstallPackages, installPackages } from './setup/debian';

const SIZE = { width: 1280, height: 800 };
const DOCS = join(ROOT, 'docs');
const LARGEST = 1_000_000;

await runScript(async () => {
  await ensureWebp();
  const folder = mkdtempSync(join(tmpdir(), 'whole-job-'));
  try {
    const scenes = await takeScenes(folder);
    mkdirSync(DOCS, { recursive: true });
    assemble(scenes);
    copyFileSync(scenes.at(-1)?.file ?? '', join(DOCS, 'whole-job.png'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Scene {
  file: string;
  /** How long it is shown, in milliseconds. */
  shown: number;
}

/** Takes a picture of each moment of the job that a person would see. */
async function takeScenes(folder: string): Promise<Scene[]> {
  const scenes: Scene[] = [];
  const take = async (page: Page, shown: number) => {
    const file = join(folder, `${scenes.length}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    scenes.push({ file, shown });
  };
  const site = await Site.start();
  const context = await launchChromium({ port: site.port, scrollbars: false });
  try {
    const extension = await Extension.in(context);
    await (await extension.welcome()).close();
    const page = await context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(serveSample(site, samples.learnTranscript));
    await page.bringToFront();
    await page.getByRole('heading').first().waitFor();
    await waitForOnPageButton(page);
    await take(page, 1800);
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added');
    await take(page, 1500);

    const request = await extension.openRequestTab();
    await request.setViewportSize(SIZE);
    await request.getByRole('link', { name: 'Open email draft' }).first().waitFor();
    await take(request, 2000);
    const name = field(request, 'Full name');
    for (const part of ['Avery', 'Avery Holloway']) {
      await name.fill(part);
      await take(request, 400);
    }
    await field(request, 'Email').fill('avery.holloway@example.test');
    await take(request, 1200);
    await request.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await take(request, 3000);
  } finally {
    await context.close();
    await site.close();
  }
  return scenes;
}

function assemble(scenes: Scene[]): void {
  const target = join(DOCS, 'whole-job.webp');
  const frames = scenes.flatMap(({ file, shown }) => ['-d', String(shown), file]);
  const { status, stderr } = spawnSync('img2webp', ['-loop', '0', '-lossy', '-q', '80', ...frames, '-o', target], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Failure(`The moving picture could not be made: ${stderr.trim()}`);
  const { size } = statSync(target);
  if (size > LARGEST) throw new Failure(`The moving picture has ${size} bytes, and ${LARGEST} are allowed.`);
  console.log(`docs/whole-job.webp: ${size.toLocaleString('en')} bytes, ${scenes.length} scenes.`);
}

/** Makes sure that Debian's WebP tools, which assemble the animation, are installed. */
async function ensureWebp(): Promise<void> {
  const isThere = () => spawnSync('img2webp', ['-version']).status === 0;
  if (!isThere() && canInstallPackages()) await installPackages('Moving pictures: no img2webp found', 'webp');
  if (!isThere()) throw new Failure('There is no img2webp: install it (on Debian: sudo apt-get install webp).');
}
