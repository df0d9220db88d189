import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translate, translator } from '../../lib/texts/translate';

/** The texts in the page's language, for all components on the page. */
export const Words = createContext<Translate>(translator({}, 'en'));

/** Returns the function that provides every text in the page's language. */
export const useWords = () => useContext(Words);
