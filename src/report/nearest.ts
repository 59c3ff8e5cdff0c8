import { distance } from 'fastest-levenshtein';
import { shorten } from '../files/paths.js';

/** The known name that a mistyped one most likely stands for, or `undefined` where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 2)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** A remedy for an unknown name: the nearest known one, or the list of them where it is short. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean “${near}”? Otherwise ${otherwise}`;
  if (names.length === 0 || names.length > 12) return otherwise;
  return `${otherwise}; known here: ${names.map((each) => shorten(each, 30)).join(', ')}`;
}
