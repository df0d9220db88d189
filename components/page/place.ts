import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the list is shown. The popup is small, and a file picker or save dialog would close it. */
export type Place = 'popup' | 'page';
export const PlaceContext = createContext<Place>('page');
export const useIsPage = () => useContext(PlaceContext) === 'page';
