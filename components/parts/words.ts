import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translate, translator } from '../../lib/texts/translate';

/** The language of the page, for the components below it. */
export const Words = createContext<Translate>(translator({}, 'en'));

/** Returns the function that gives every text in the page's language. */
export const useWords = () => useContext(Words);
