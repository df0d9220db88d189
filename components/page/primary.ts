import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StepId } from '../../lib/request/step-id';

/** What owns the screen's one filled button: a row, a find on a page, or the draft. */
export type Primary = StepId | 'found' | 'draft' | 'follow-up' | undefined;
export const PrimaryContext = createContext<Primary>(undefined);

/** The class of a button that is filled while its row has the primary action. */
export const usePrimary = (of: Primary): string => (useContext(PrimaryContext) === of ? 'primary' : '');
