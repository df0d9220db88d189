import type { Word } from './labels';

/** A label with its value. */
export interface Item {
  word: 'transcriptId' | 'accessCode' | 'mcid' | 'weakId' | 'weakCode';
  /**
   * Empty if the text has no readable value for the label. The label still keeps its place, so that it does not take
   * the value of another one.
   */
  value: string;
  at: number;
  /** Where its label begins, or the first of the labels that stand together. */
  labelAt: number;
  isUnsure: boolean;
  /** Whether the words before the label take back what was told before. */
  isCorrection?: boolean;
  /** Whether a label without a value seems, from where it stands, to be just a word in a sentence. */
  isMention?: boolean;
}

const FIELDS: readonly Word[] = ['transcriptId', 'accessCode', 'mcid', 'weakId', 'weakCode'];

/** Whether a label is one of a value that is read. */
export const isField = (word: Word): word is Item['word'] => FIELDS.includes(word);

/** Whether a label is one of an access code. */
export const isCodeWord = (word: Word) => word === 'accessCode' || word === 'weakCode';

/** Where the value of a label ends. With several labels before several values, it is some way behind the place. */
export const endOf = ({ value, at }: Item, text: string) =>
  at + Math.max(text.slice(at, at + 700).indexOf(value), 0) + value.length;
