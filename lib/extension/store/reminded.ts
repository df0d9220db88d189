import * as z from 'zod/mini';
import browser from '../browser';
import { setLocal } from './local';
import { readAs } from './read-as';

/**
 * The last follow-up that the person was reminded of, by request id, so that they are reminded only once, even after a
 * restart. Separated by spaces: its due day and, in all but the oldest entries, the number of business days, the time
 * of its letter, and the time of the reminder.
 */
const Reminded = z.record(z.string(), z.string());
export type Reminded = z.infer<typeof Reminded>;

/** Which follow-ups the person was reminded of; none if that cannot be read. */
export async function readReminded(): Promise<Reminded> {
  const { reminded } = await browser.storage.local.get('reminded');
  return readAs(Reminded, reminded, {}).value;
}

export const writeReminded = (reminded: Reminded) => setLocal({ reminded });
