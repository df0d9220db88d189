/** What belongs to the last of the sorted places that begins at or before an index. */
export function lastAt<T>(places: readonly [start: number, T][], index: number): T | undefined {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.[0] ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return places[from - 1]?.[1];
}
