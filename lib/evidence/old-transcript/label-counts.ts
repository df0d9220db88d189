import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { readText } from '../page/text';
import type { Field } from '../page-kind';
import type { LabelCount, PageLook } from '../page-look';
import { shareFields } from './fields';
import { SOUGHT, scanned } from './scan';

/** Counts the labels of an old share result on a page, and the values next to them. It returns only numbers. */
export function* labelCounts(document: Document): Steps<PageLook['labels']> {
  const body = native(document, 'body');
  const shown = body ? shareFields((yield* readText(body, body, RULES)).text) : [];
  const values = (yield* scanned(document, true)).fields();
  const count = (field: Field): LabelCount => ({
    labels: Math.min(shown.filter((label) => label.field === field).length, MOST),
    values: Math.min(values[field].length, MOST),
  });
  return {
    transcriptId: count('transcriptId'),
    accessCode: count('accessCode'),
    viewingPage: count('viewingPage'),
  };
}

const RULES = { typed: true, sought: SOUGHT };
/** More would tell us nothing, and a long number might come from the page itself. */
const MOST = 99;
