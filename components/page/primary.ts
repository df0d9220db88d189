import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StepId } from '../../lib/request/step-id';

/** What has the only filled button on the screen: a row, evidence found on a page, or the draft. */
export type Primary = StepId | 'found' | 'draft' | 'follow-up' | undefined;
export const PrimaryContext = createContext<Primary>(undefined);

/** The class of a button, which is filled while its row has the primary action. */
export const usePrimary = (of: Primary): string => (useContext(PrimaryContext) === of ? 'primary' : '');
