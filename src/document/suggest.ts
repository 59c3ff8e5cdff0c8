import { nearest } from '../diagnostics/nearest.js';

/** A remedy that names the closest known name, or else lists what is known. */
export function suggest(written: string, known: readonly string[], what: string): string {
  const close = nearest(written, known);
  if (close !== undefined) return `write “${close}” if that is meant`;
  if (known.length === 0) return `remove it: there is no ${what} to choose from`;
  const shown = known.slice(0, 12).join(', ');
  return `choose one of the ${what}s: ${shown}${known.length > 12 ? ', …' : ''}`;
}
