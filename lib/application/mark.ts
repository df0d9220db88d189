/** What the person places on a page in addition to the form's own fields. */
import * as z from 'zod/mini';

/** The longest text of a mark, in UTF-16 code units. */
export const MARK_TEXT_LIMIT = 500;
/** More than anyone places on a form. */
const MARKS_LIMIT = 500;
/** A drawn signature has fewer points. */
const POINTS_LIMIT = 40_000;

const length = z.number().check(z.gte(-20_000), z.lte(20_000));
const box = z.object({ left: length, top: length, width: length, height: length });

/** Lines as lists of x and y, in a frame of 1000 by 1000 that is stretched to the mark's box; y goes down. */
const lines = z.array(z.array(z.number()).check(z.maxLength(POINTS_LIMIT))).check(z.maxLength(2000));

/** How a signature looks: drawn with a pen, outlined from typed words, or a picture (PNG or JPEG, as a data URL). */
export const Signature = z.discriminatedUnion('made', [
  z.object({ made: z.literal('drawn'), lines, ratio: z.number() }),
  z.object({ made: z.literal('typed'), lines, ratio: z.number(), text: z.string().check(z.maxLength(200)) }),
  z.object({
    made: z.literal('picture'),
    picture: z.string().check(z.regex(/^data:image\/(?:png|jpeg);base64,/), z.maxLength(8_000_000)),
    ratio: z.number(),
  }),
]);
export type Signature = z.infer<typeof Signature>;

const place = { id: z.string().check(z.maxLength(60)), page: z.int().check(z.gte(0), z.lt(10_000)), box };

export const Mark = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('text'), text: z.string().check(z.maxLength(MARK_TEXT_LIMIT)), size: length }),
  z.object({ ...place, kind: z.literal('tick') }),
  z.object({ ...place, kind: z.literal('signature'), signature: Signature }),
]);
export type Mark = z.infer<typeof Mark>;

export const Marks = z.array(Mark).check(z.maxLength(MARKS_LIMIT));

/** The line of a check mark, within its box. */
export const TICK = [120, 560, 400, 840, 880, 180];

/** The line height of text, relative to its font size. */
export const LINE_HEIGHT = 1.35;
