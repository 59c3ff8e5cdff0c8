import { distance } from 'fastest-levenshtein';

/** The known name closest to what was written, where one is close enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best;
}

/** A remedy that names the closest known name, or else lists what is known. */
export function suggest(written: string, known: readonly string[], what: string): string {
  const close = nearest(written, known);
  if (close !== undefined) return `write “${close}” if that is meant`;
  if (known.length === 0) return `there is no ${what} to choose from`;
  const shown = known.slice(0, 12).join(', ');
  return `choose one of the ${what}s: ${shown}${known.length > 12 ? ', …' : ''}`;
}
