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
    if (steps < least && isLike(written, name, steps)) {
      least = steps;
      best = name;
    }
  }
  return best ?? abbreviated(written, known);
}

/** “sha” is short for “sha256”, and “introduction” long for “intro”, where no other name begins like it. */
function abbreviated(written: string, known: readonly string[]): string | undefined {
  const [word, least] = [written.toLowerCase(), 3];
  const alike = known.filter((name) => {
    const other = name.toLowerCase();
    const isLong = Math.min(word.length, other.length) >= least;
    return isLong && (other.startsWith(word) || word.startsWith(other));
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** A name is like another of which more than a third differs only by its first letter, or where letters changed places. */
function isLike(written: string, name: string, steps: number): boolean {
  // A code in capitals is no slip of another short word.
  const isCode =
    name.length < 4 && name === name.toUpperCase() && written !== written.toUpperCase();
  if (isCode && steps > 0) return false;
  if (steps <= Math.max(1, Math.floor(written.length / 3))) return true;
  // Most codes of three letters are so near to some word of four.
  if (name.length < 4) return false;
  const [one, other] = [written.toLowerCase(), name.toLowerCase()];
  const letters = (text: string): string => [...text].toSorted().join('');
  return one[0] === other[0] || letters(one) === letters(other);
}

/** The known names that the unknown ones among those written most likely stand for. */
export function meantBy(
  written: readonly (string | number)[],
  known: readonly string[],
): ReadonlySet<string> {
  const unknown = written.map(String).filter((name) => !known.includes(name));
  return new Set(unknown.flatMap((name) => nearest(name, known) ?? []));
}

/** Text cut for use inside a message. */
export const shorten = (text: string, length = 60): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')}…`;
