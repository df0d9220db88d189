import * as z from 'zod/mini';
import { Capture, KINDS } from '../../evidence/evidence';
import type { Reading } from '../../evidence/page-kind';
import { runInPage } from './run-in-page';

const Values = z.array(z.string().check(z.maxLength(600)));
const Shape = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nothing') }),
  z.object({
    state: z.literal('partial'),
    kind: z.literal('mcp-transcript'),
    missing: z.array(z.enum(['transcriptId', 'accessCode', 'viewingPage'])),
    values: z.object({
      transcriptId: z.optional(Values),
      accessCode: z.optional(Values),
      viewingPage: z.optional(Values),
    }),
    typed: z.optional(z.object({ transcriptId: z.optional(Values), accessCode: z.optional(Values) })),
  }),
  z.object({ state: z.literal('found'), kind: z.enum(KINDS), capture: Capture }),
]);

/** What a tab's page shows now, without using the network; undefined if the page cannot be reached. */
export async function lookAtPage(tabId: number): Promise<Reading | undefined> {
  return runInPage(tabId, 'look', Shape);
}
