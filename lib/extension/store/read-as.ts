import type * as z from 'zod/mini';

/**
 * Reads what was stored in a shape.
 *
 * @param otherwise stands in its place where nothing was stored, or something of another shape
 * @returns the value, and whether something of another shape was stored
 */
export function readAs<T extends z.ZodMiniType>(schema: T, kept: unknown, otherwise: z.infer<T>) {
  if (kept === undefined) return { value: otherwise, broken: false };
  const parsed = schema.safeParse(kept);
  return parsed.success ? { value: parsed.data, broken: false } : { value: otherwise, broken: true };
}
