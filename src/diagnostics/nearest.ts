import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely stands for, or `undefined` where none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
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
