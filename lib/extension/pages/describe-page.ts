import * as z from 'zod/mini';
import { KINDS } from '../../evidence/evidence';
import { LANGUAGES_KNOWN } from '../../evidence/page-look';
import { pageReport } from '../../evidence/page-report';
import { NOT_SHARE_PAGES, SHARE_HOSTS } from '../../evidence/sites';
import browser from '../browser';
import { runInPage } from './run-in-page';

const Count = z.object({ labels: z.int().check(z.gte(0), z.lte(99)), values: z.int().check(z.gte(0), z.lte(99)) });
const Shape = z.object({
  kind: z.optional(z.enum(KINDS)),
  state: z.enum(['nothing', 'partial', 'found']),
  language: z.enum(LANGUAGES_KNOWN),
  labels: z.object({ transcriptId: Count, accessCode: Count, viewingPage: Count }),
});

/** A tab whose page the person can report. */
export interface OpenPage {
  id: number;
  title: string;
  host: string;
}

/** The open tabs on the sites that we may read. */
export async function openSharePages(): Promise<OpenPage[]> {
  const [tabs, never] = await Promise.all([
    browser.tabs.query({ url: SHARE_HOSTS }),
    browser.tabs.query({ url: NOT_SHARE_PAGES }),
  ]);
  const left = new Set(never.map(({ id }) => id));
  return tabs.flatMap(({ id, url, title }) =>
    id === undefined || !url || left.has(id) ? [] : [{ id, host: new URL(url).host, title: title || url }],
  );
}

/** Describes a tab's page without anything personal; undefined if the page cannot be reached. */
export async function describePage(tabId: number): Promise<string | undefined> {
  const look = await runInPage(tabId, 'describe', Shape);
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (!look || !url || !URL.canParse(url)) return undefined;
  return pageReport(new URL(url), look, browser.runtime.getManifest().version);
}
