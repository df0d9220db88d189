import { setTimeout as pause } from 'node:timers/promises';
import { waitForOnPageButton } from '../e2e/harness/on-page-button';
import type { Bench, Subject } from './browsers';
import type { Figure } from './figure';
import { AT_REST, madePage } from './pages';
import { costMs } from './trace';

const ROUNDS = 5;
/** By then, work that waits for an idle moment is done. */
const SETTLED_MS = 500;

const TRANSCRIPT = ['learn.microsoft.com', '/en-us/users/averyholloway-4821/transcript/d0exampleabc123'] as const;
const BADGE = ['www.credly.com', '/badges/01234567-89ab-4def-8123-456789abcdef'] as const;
const DASHBOARD = ['www.microsoft.com', '/en-us/learning/dashboard.aspx'] as const;

/** Pages that people have open, with the most time that our scripts may take compared with the reader there. */
const PAGES = [
  { name: 'Learn transcript, 200 elements, button shown', at: TRANSCRIPT, elements: 200, hasButton: true, limit: 4.5 },
  {
    name: 'Credly badge, 200 elements, button shown',
    at: BADGE,
    elements: 200,
    isBadge: true,
    hasButton: true,
    limit: 6,
  },
  { name: 'Credly, 200 elements without a badge', at: BADGE, elements: 200, limit: 4 },
  { name: 'old dashboard, 200 elements', at: DASHBOARD, elements: 200, limit: 4.5 },
  { name: 'old dashboard, 50,000 elements', at: DASHBOARD, elements: 50_000, limit: 8 },
  {
    name: 'a result among 50,000 elements, others in and out',
    at: DASHBOARD,
    elements: 50_000,
    isShared: true,
    churns: true,
    hasButton: true,
    limit: 6,
  },
  { name: 'old dashboard, 20,000 elements in and out', at: DASHBOARD, elements: 200, churns: true, limit: 2 },
];

/** The content scripts, compared with an extension that only reads. */
export async function benchContentScripts({ site, ours, floors }: Bench): Promise<Figure[]> {
  const subjects = { ours, ...floors };
  const times = PAGES.map(() => ({ ours: [] as number[], reader: [] as number[], empty: [] as number[] }));
  // A warm-up: it starts processes and fills caches.
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, { at, hasButton = false, ...made }] of PAGES.entries()) {
      const [host, path] = at;
      site.page(host, path, madePage(made));
      for (const name of ['ours', 'reader', 'empty'] as const) {
        const ms = await visit(subjects[name], `https://${host}${path}`, hasButton && name === 'ours');
        if (round >= 0) times[i]?.[name].push(ms);
      }
    }
  }
  return PAGES.map(({ name, limit }, i) => ({
    name,
    times: times[i]?.ours ?? [],
    baseline: 'one native read and search',
    baselineTimes: times[i]?.reader ?? [],
    limit,
  }));
}

async function visit({ context, page: pageOf }: Subject, url: string, hasButton: boolean): Promise<number> {
  const page = await context.newPage();
  const ms = await costMs(
    context,
    async () => {
      const isAtRest = page.waitForEvent('console', { predicate: (said) => said.text() === AT_REST, timeout: 60_000 });
      await page.goto(url);
      await isAtRest;
      await pause(SETTLED_MS);
    },
    ({ url: script }) => script.startsWith(pageOf('')),
  );
  // A time counts only if the script did its work.
  if (hasButton) await waitForOnPageButton(page);
  await page.close();
  return ms;
}
