import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { withDevTools } from '../e2e/harness/chromium/dev-tools';
import { putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import type { Bench } from './browsers';
import type { Figure } from './figure';
import { FLOOR_PAGE } from './floors';

const ROUNDS = 7;
const SETTLED_MS = 500;

/** The state in which people open it most. */
const STATES = ['empty', 'ready', 'sent'] as const satisfies readonly StateName[];

/** The popup's limit, compared with the time of an empty page. */
const LIMIT = 2.4;

/** The popup, opened as a tab, until it is idle: the processor time of its main thread. */
export async function benchPopup({ ours, extension, floors }: Bench): Promise<Figure[]> {
  const page = await ours.context.newPage();
  const empty = await floors.empty.context.newPage();
  const figures: Figure[] = [];
  for (const state of STATES) {
    await putState(extension, state);
    const times: number[] = [];
    const baselineTimes: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const ms = await taskMs(page, ours.page('popup.html'));
      const baselineMs = await taskMs(empty, floors.empty.page(FLOOR_PAGE));
      if (round < 0) continue;
      times.push(ms);
      baselineTimes.push(baselineMs);
    }
    figures.push({ name: `popup, ${state}`, times, baseline: 'an empty extension page', baselineTimes, limit: LIMIT });
  }
  await page.close();
  await empty.close();
  return figures;
}

async function taskMs(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  return withDevTools(page, async (session) => {
    // Thread time, so that other load on the machine counts less.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pause(SETTLED_MS);
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  });
}
