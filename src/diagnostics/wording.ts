import { distance } from 'fastest-levenshtein';

/** Names are listed in a remedy where there are at most so many. */
const mostListed = 12;

/**
 * The remedy for a name that is not known: the nearest known one, or all of them where they are few.
 * @param otherwise what to do where none of them is meant
 */
export function suggest(written: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known].filter((name) => name.trim() !== '');
  const near = nearest(written, names);
  if (near !== undefined) return `did you mean “${near}”? Otherwise ${otherwise}`;
  if (names.length === 0 || names.length > mostListed) return otherwise;
  return `${otherwise}; known here: ${names.map((each) => shorten(each, 30)).join(', ')}`;
}

/** The remedy for a value that is none of a closed set: the one that was meant, or the whole set, the nearest first. */
export function choose(written: string, known: readonly string[], otherwise: string): string {
  if (known.length <= mostListed || nearest(written, known) !== undefined)
    return suggest(written, known, otherwise);
  const steps = (name: string): number => distance(written.toLowerCase(), name.toLowerCase());
  const names = known.toSorted((one, other) => steps(one) - steps(other));
  return `${otherwise}; known here, the nearest first: ${names.map((each) => shorten(each, 30)).join(', ')}`;
}

/** The known name that a mistyped one most likely stands for, or `undefined` where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 2)) + 1;
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** Text cut for use inside a message. */
export const shorten = (text: string, length = 60): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')}…`;
