import type { Current } from '../request/request';
import { composeLetter, type Letter, type LetterOptions, STEPS, type Step } from './letter';

export interface Fitted {
  letter: Letter;
  /** What the letter still contains. For everything but `full`, the person is told what is left out. */
  step: Step;
}

/**
 * Finds the fullest letter that fits a channel, leaving out the least important parts first.
 *
 * @param fits whether the channel can carry a letter
 * @returns the shortest letter if even that does not fit
 */
export function fitLetter(current: Current, fits: (letter: Letter) => boolean, options: LetterOptions = {}): Fitted {
  for (const step of STEPS) {
    const letter = composeLetter(current, { ...options, step });
    if (fits(letter) || step === 'shortest') return { letter, step };
  }
  throw new Error('STEPS ends with the shortest letter.');
}
