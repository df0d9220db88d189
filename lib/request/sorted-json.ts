/** A value as JSON, with the fields in alphabetical order, so that two can be compared. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );

/** Whether two values are the same as JSON, whatever the order of their fields. */
export const isSameJson = (a: unknown, b: unknown): boolean => sortedJson(a) === sortedJson(b);
