import { Window } from 'happy-dom';
import { qpdf } from './other-readers';

/** What the newest data of a saved form hold, by field name. */
export function xfaDataIn(file: Uint8Array): Record<string, string> {
  const text = new TextDecoder().decode(qpdf(file, '--qdf', '--object-streams=disable'));
  const [datasets = ''] = text.match(/<xfa:datasets[\s\S]*?<\/xfa:datasets>/g) ?? [];
  const { documentElement } = new new Window().DOMParser().parseFromString(datasets, 'application/xml');
  const leaves = [...documentElement.querySelectorAll('*')].filter(({ children }) => !children.length);
  return Object.fromEntries(leaves.map(({ tagName, textContent }) => [tagName, textContent ?? '']));
}
