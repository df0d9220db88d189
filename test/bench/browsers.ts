import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { Failure } from '../../scripts/run/failure';
import { launchChromium } from '../e2e/harness/chromium/launch';
import { Extension } from '../e2e/harness/extension';
import { Site } from '../e2e/harness/site';
import { type FLOORS, type Floor, writeFloor } from './floors';

/** A browser with one extension in it. */
export interface Subject {
  context: BrowserContext;
  /** The address of one of the extension's pages. */
  page(file: string): string;
}

/** The shipping build and each floor, each in its own browser, side by side in one run. */
export interface Bench {
  site: Site;
  ours: Subject;
  /** The shipping build, driven as in the end-to-end tests. */
  extension: Extension;
  floors: Record<Floor, Subject>;
}

/** Runs measurements in browsers that reach this machine and nothing else. */
export async function inBrowsers<T>(measure: (bench: Bench) => Promise<T>): Promise<T> {
  const site = await Site.start();
  const folders: string[] = [];
  const contexts: BrowserContext[] = [];
  const start = async (build?: string): Promise<Subject> => {
    const context = await launchChromium({ port: site.port, ...(build && { build }) });
    contexts.push(context);
    const origin = await originOf(context);
    return { context, page: (file) => `${origin}${file}` };
  };
  const startFloor = (floor: Floor) => {
    const folder = writeFloor(floor);
    folders.push(folder);
    return start(folder);
  };
  try {
    const ours = await start();
    const extension = await Extension.in(ours.context);
    await (await extension.welcome()).close();
    const floors = { empty: await startFloor('empty'), reader: await startFloor('reader') } satisfies Record<
      keyof typeof FLOORS,
      Subject
    >;
    return await measure({ site, ours, extension, floors });
  } finally {
    for (const context of contexts) await context.close();
    await site.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function originOf(context: BrowserContext): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const worker = context.serviceWorkers().find((each) => each.url().endsWith('/background.js'));
    if (worker) return worker.url().slice(0, -'background.js'.length);
  }
  throw new Failure('An extension did not start.');
}
