/**
 * `messages/` is how pages and the background talk to each other, and what the background does when asked. Reading
 * other sites' pages belongs in `pages/`, keeping data in `store/`.
 *
 * This file is the one table of messages: what may be asked of the background, by whom, and in what shape. A content
 * script may only send `page` messages, so a page that tricks it can do no more than that.
 */
import * as z from 'zod/mini';
import { ExportFile } from '../../data/export-file';
import type { Reading } from '../../evidence/page-kind';
import { Change, type Outcome } from '../../request/changes';
import { typed } from '../../request/shapes';
import { SettingsChange } from '../../settings/settings';
import type { PressWord } from '../../texts/dictionary';
import { Report } from '../store/tabs';

/** An import file as it was read. Settings that are missing from it or broken stay as they are here. */
const ImportFile = z.object({ ...ExportFile.shape, settings: SettingsChange });

export const MESSAGES = {
  'page/report': { from: 'page', body: Report },
  'page/press': { from: 'page', body: z.object({}) },
  'page/reader': { from: 'page', body: z.object({}) },
  'tab/press': { from: 'extension', body: z.object({ tabId: z.number() }) },
  'tab/look': { from: 'extension', body: z.object({ tabId: z.number() }) },
  'item/check': { from: 'extension', body: z.object({ id: typed(600) }) },
  'request/change': { from: 'extension', body: Change },
  'request/put-back': { from: 'extension', body: z.object({}) },
  'request/mend': { from: 'extension', body: z.object({}) },
  'notice/dismiss': { from: 'extension', body: z.object({}) },
  'requests/start': { from: 'extension', body: z.object({}) },
  'requests/open': { from: 'extension', body: z.object({ id: typed(60) }) },
  'requests/remove': { from: 'extension', body: z.object({ id: typed(60) }) },
  'settings/change': { from: 'extension', body: SettingsChange },
  'data/export': { from: 'extension', body: z.object({ withCodes: z.boolean() }) },
  'data/import': {
    from: 'extension',
    body: z.object({ file: ImportFile, how: z.enum(['merge', 'replace']), withRecipient: z.boolean() }),
  },
  'data/undo-import': { from: 'extension', body: z.object({}) },
  'data/erase': { from: 'extension', body: z.object({}) },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Body<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['body']>;

/** How the button shows what a press did: as a success, as no change, or as a refusal. */
export type Tone = 'added' | 'kept' | 'refused';

/** The reply to each message. */
export interface Replies {
  'page/report': undefined;
  'page/press': { word: PressWord; text: string; tone: Tone };
  'page/reader': undefined;
  'tab/press': { word: PressWord; text: string };
  'tab/look': { reading: Reading | undefined };
  'item/check': { isPageOpen: boolean };
  'request/change': { outcome: Outcome };
  'request/put-back': { outcome: Outcome };
  'request/mend': undefined;
  'notice/dismiss': undefined;
  'requests/start': undefined;
  'requests/open': undefined;
  'requests/remove': undefined;
  'settings/change': undefined;
  'data/export': { file: ExportFile };
  'data/import': undefined;
  'data/undo-import': undefined;
  'data/erase': undefined;
}

/** `refused`: the sender may not ask this; `invalid`: the body has the wrong shape; `failed`: it could not be done. */
export type Reply<T> = { ok: true; data: T } | { ok: false; code: 'refused' | 'invalid' | 'failed' };
