/** The lines of a transcript's page, and where on the page each one is. */

import { parentOf } from '../page/flat-tree';
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { readText } from '../page/text';
import { isUnsureDay, readDay } from '../words/days';
import { LETTERS } from '../words/exam-in-title';
import { COLUMN_LABEL } from './labels';
import { withHyphens } from './parts';

/** A line of the page's text. */
export interface Line {
  text: string;
  /** The nodes that contain it, from the innermost outward. */
  readonly around: readonly Node[];
  /** Whether it names other lines: by its element, or as a known label. */
  readonly isLabel: boolean;
  readonly isDay: boolean;
}

/** Lines read in one step. */
const IN_STEP = 100;

/** The number of an exam: `AZ-103`, `MB6-898`, `AZ 103`, `70-761`, or three digits; perhaps with a word about it. */
export const EXAM_NUMBER = /* @__PURE__ */ new RegExp(
  `^(?:(?:microsoft )?exam )?(?:[a-z]{2,3}\\d?-\\d{3}|(?:${LETTERS})\\d? ?\\d{3}|\\d{2,3}-\\d{3}|\\d{3})(?: ?\\(beta\\)|\\*)?$`,
  'i',
);
/** The number of a certification. */
export const CERTIFICATION_NUMBER = /^(?=.*\d)[A-Z0-9]{4,7}-[A-Z0-9]{4,9}$/i;
/** Either of the two. */
export const NUMBERS = /* @__PURE__ */ new RegExp(`${EXAM_NUMBER.source}|${CERTIFICATION_NUMBER.source}`, 'i');

/**
 * The lines of an element that the page shows. The properties of a line are computed only when asked for, which is
 * rare.
 */
export function* linesAround(element: Element): Steps<Line[]> {
  const page = yield* readText(element, element, { shownOnly: true });
  const lines: Line[] = [];
  let at = 0;
  for (const written of page.text.split('\n')) {
    const text = withoutTime(withHyphens(written.trim()));
    if (text) lines.push(lineAt(text, at + written.search(/\S/), page.nodeAt));
    if (lines.length % IN_STEP === 0) yield;
    at += written.length + 1;
  }
  return lines;
}

function lineAt(text: string, index: number, nodeAt: (index: number) => Node | undefined): Line {
  let around: Node[] | undefined;
  let isLabel: boolean | undefined;
  let isDay: boolean | undefined;
  return {
    text,
    get around() {
      around ??= nodesAround(nodeAt(index));
      return around;
    },
    get isLabel() {
      isLabel ??= COLUMN_LABEL.exec(text)?.[0] === text || this.around.slice(0, 3).some(namesOthers);
      return isLabel;
    },
    get isDay() {
      isDay ??= saysDay(text);
      return isDay;
    },
  };
}

function nodesAround(node: Node | undefined): Node[] {
  const around: Node[] = [];
  for (let up = node && parentOf(node); up && around.length < DEEPEST; up = parentOf(up)) around.push(up);
  return around;
}

const DEEPEST = 40;

/** The level of a heading, 1 being the highest; undefined if the line is not a heading. */
export function headingLevel({ around }: Line): number | undefined {
  const heading = around.slice(0, 4).find((node) => /^H[1-6]$/.test(native(node, 'nodeName')));
  return heading && Number(native(heading, 'nodeName')[1]);
}

const namesOthers = (node: Node) =>
  native(node, 'nodeType') === 1 && native(node as Element, 'matches')('dt,label,thead th,[role=columnheader]');

/** A label with its colon, before a value on the same line. */
export const LABEL = /^[^:：]{2,40}[:：]\s*(?=\S)/u;
/** A label by itself, a number in a list, or a blank cell. */
export const IS_NO_TITLE = /[:：]$|^\d{1,3}\.?$|^N\/A$/i;

/** Removes the time after a day, with the words that join it. */
function withoutTime(text: string): string {
  const day = text.replace(TIME, '');
  return day !== text && (readDay(day, 'end') || isUnsureDay(day)) ? day : text;
}

const TIME = /,?(?: \p{L}{1,5}){0,2} \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:UTC|GMT|Uhr)\)?)?$/iu;

/** An exam's number, which also has a hyphen between digits, is not a day. */
const saysDay = (text: string) =>
  !NUMBERS.test(text.replace(LABEL, '')) && (Boolean(readDay(text, 'end')) || isUnsureDay(text));
