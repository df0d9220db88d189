import { en } from './en';
import { moreEn } from './more-en';

/** All that the interface says, in English: the dictionary that every other language follows. */
export const english = { ...en, ...moreEn } as const;
