/** Shapes that several parts of a request share. */
import * as z from 'zod/mini';

const LAST_YEAR = 9000;

/**
 * A point in time as `Date.toISOString` writes it, since 1970. It must be a real one, since it is counted from and
 * displayed.
 */
export const moment = z.string().check(
  z.refine((text) => {
    const time = Date.parse(text);
    return time >= 0 && time < Date.UTC(LAST_YEAR) && new Date(time).toISOString() === text;
  }),
);

/** A calendar day, `YYYY-MM-DD`, since 1970. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => moment.safeParse(`${text}T00:00:00.000Z`).success),
);

/** A text with a maximum length, in UTF-16 code units. */
export const typed = (max: number) => z.string().check(z.maxLength(max));

/** An id used as an object key. Names that every object has, such as `constructor`, are not allowed. */
export const ownId = (max: number) => typed(max).check(z.refine((id) => !(id in {})));
