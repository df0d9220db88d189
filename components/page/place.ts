import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the list stands: there is little room in the popup, and a file picker or a save dialog would close it. */
export type Place = 'popup' | 'page';
export const PlaceContext = createContext<Place>('page');
export const useIsPage = () => useContext(PlaceContext) === 'page';
