import { nearest } from '../diagnostics/nearest.js';
import { shorten } from '../files/paths.js';

/** A remedy for an unknown name: the nearest known one, or the list of them where it is short. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean “${near}”? Otherwise ${otherwise}`;
  if (names.length === 0 || names.length > 12) return otherwise;
  return `${otherwise}; known here: ${names.map((each) => shorten(each, 30)).join(', ')}`;
}
