import type * as z from 'zod/mini';

/**
 * Reads a stored value that should have a certain shape.
 *
 * @param otherwise the value to use if nothing was stored, or something of another shape
 * @returns the value, and whether something of another shape was stored
 */
export function readAs<T extends z.ZodMiniType>(schema: T, kept: unknown, otherwise: z.infer<T>) {
  if (kept === undefined) return { value: otherwise, broken: false };
  const parsed = schema.safeParse(kept);
  return parsed.success ? { value: parsed.data, broken: false } : { value: otherwise, broken: true };
}
