import * as zod from 'zod/mini';
import { typed } from '../../request/shapes';
import browser from '../browser';
import { readAs } from './read-as';

/** What a content script says about its page; contains no access code. */
export const Report = zod.object({
  state: zod.enum(['nothing', 'partial', 'found']),
  id: zod.optional(typed(700)),
});
export type Report = zod.infer<typeof Report>;

/**
 * The reports of open share pages, by tab id, each with the page's address. A page with nothing to find does not
 * report, so only the address tells that the tab has moved on to one. They last until the browser closes.
 */
const Tabs = zod.record(zod.string(), zod.object({ ...Report.shape, address: zod.string() }));
export type Tabs = zod.infer<typeof Tabs>;

/** Extracts the reports from what was read from memory; none if they cannot be read. */
export const tabsIn = (kept: unknown): Tabs => readAs(Tabs, kept, {}).value;

export const writeTabs = (tabs: Tabs) => browser.storage.session.set({ tabs });
