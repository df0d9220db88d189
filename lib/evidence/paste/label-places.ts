/** Finds where labels are in a text, and which of them belong together. */
import { tailEnd, WORDS, type Word, withoutAccents } from './labels';

/** A label in a text. */
export interface Place {
  word: Word;
  start: number;
  end: number;
  /** Whether it spans two lines, so that it may be two things. */
  isBroken: boolean;
}

/** The labels in a text, in order, in runs: labels with nothing but a separator between them. */
export function labelRunsIn(text: string): Place[][] {
  const runs: Place[][] = [];
  for (const place of placesIn(text)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before && isTogether(text, before, place)) last?.push(place);
    else runs.push([place]);
  }
  return runs;
}

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  const plain = withoutAccents(text);
  for (const match of plain.matchAll(WORDS)) {
    const word = Object.entries(match.groups ?? {}).find(([, found]) => found)?.[0] as Word;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = places.at(-1);
    const between = before ? text.slice(before.end, start) : '';
    // "Transcript ID No." is a single label.
    if (before?.word === 'transcriptId' && word === 'weakId' && /^[^\S\n]*(?::[^\S\n]*)?$/.test(between))
      before.end = end;
    else {
      // So is a label that is repeated, perhaps in another language.
      if (before?.word === word && /^(?:[\s:]*|[^\S\n]*[/(|·–-][^\S\n]*)$/.test(between)) places.pop();
      places.push({ word, start, end: tailEnd(plain, end), isBroken: match[0].includes('\n') });
    }
  }
  return places;
}

/** What may be between labels that go together, as above a row of values or before a pair of them. */
const TOGETHER = /^(?:[^\S\n]*(?:(?:[/|,;&+·•:–—-]|and|und|y|et|e|и|と|및|와|과|和|及)[^\S\n]*)?|[\s:]*)$/i;

const isTogether = (text: string, one: Place, two: Place) =>
  two.start - one.end < 60 && TOGETHER.test(text.slice(one.end, two.start));
