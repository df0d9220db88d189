import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../lib/request/requests';
import { addSample } from '../e2e/harness/add-sample';
import { field, openRow } from '../e2e/harness/list';
import { pressOnPageButton, waitForOnPageButton } from '../e2e/harness/on-page-button';
import { serveSample } from '../e2e/harness/serve-sample';
import { samples } from '../samples';
import { credlyBadge, requestWith } from '../unit/request/example-request';
import type { Bench } from './browsers';
import type { Figure } from './figure';
import { costMs } from './trace';

const ROUNDS = 5;
const PIECES = 20;
const MANY = 50;
const SETTLED_MS = 700;

/** The background's work with one stored request and with fifty, of twenty pieces each. */
const ACTS = ['a keystroke', 'a press on a page', 'the report of a page'] as const;
type Act = (typeof ACTS)[number];

/** Fifty requests are fifty times as much to read and to write, but only one of them changes. */
const LIMIT = 12;

export async function benchBackground(bench: Bench): Promise<Figure[]> {
  const one = await timesWith(bench, 1);
  const many = await timesWith(bench, MANY);
  return ACTS.map((act) => ({
    name: `background, ${act}, ${MANY} requests`,
    times: many[act],
    baseline: 'the same with one request',
    baselineTimes: one[act],
    limit: LIMIT,
  }));
}

async function timesWith({ site, ours, extension }: Bench, count: number): Promise<Record<Act, number[]>> {
  await extension.store('local', { requests: requestsOf(count) });
  const popup = await ours.context.newPage();
  await popup.goto(ours.page('popup.html'));
  const name = await openRow(popup, 'you').then(() => field(popup, 'Full name'));
  const page = await ours.context.newPage();
  const acts: Record<Act, () => Promise<void>> = {
    'a keystroke': async () => {
      await popup.bringToFront();
      await name.press('a');
    },
    'a press on a page': async () => {
      await page.bringToFront();
      await pressOnPageButton(page);
      await waitForOnPageButton(page, 'lready');
    },
    'the report of a page': async () => {
      await page.goto(serveSample(site, samples.credlyNamesake));
      await page.goto(serveSample(site, samples.mcpDashboard));
      await waitForOnPageButton(page);
    },
  };
  await addSample(page, site, samples.mcpDashboard);
  const times = { 'a keystroke': [], 'a press on a page': [], 'the report of a page': [] } as Record<Act, number[]>;
  for (let round = -1; round < ROUNDS; round++) {
    for (const act of ACTS) {
      const ms = await costMs(
        ours.context,
        async () => {
          await acts[act]();
          await pause(SETTLED_MS);
        },
        ({ name, thread }) => name === 'RunTask' && thread.startsWith('ServiceWorker'),
      );
      if (round >= 0) times[act].push(ms);
    }
  }
  await closeAll(popup, page);
  return times;
}

const closeAll = async (...pages: Page[]) => {
  for (const page of pages) await page.close();
};

function requestsOf(count: number) {
  const all = Array.from({ length: count }, (_, i) => {
    const pieces = Array.from({ length: PIECES }, (_, k) =>
      credlyBadge({
        link: `https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-${String(i * 100 + k).padStart(12, '0')}`,
        title: `Microsoft Certified: Azure Example ${k + 1} Associate`,
      }),
    );
    return requestWith(pieces, { id: `request-${i}`, startedAt: new Date(2026, 0, 1 + i).toISOString() }).request;
  });
  return { version: SCHEMA_VERSION, currentId: all[0]?.id, all };
}
