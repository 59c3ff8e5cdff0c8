import type { GlossaryEntry } from '../report.js';
import type { TermsInput } from '../schema/terms.js';
import type { Reading } from './context.js';
import { localizedAt } from './content/texts.js';

/** The glossary: official names first, then accepted short forms. */
export function readTerms(
  reading: Reading,
  input: TermsInput | undefined,
): readonly GlossaryEntry[] {
  return Object.keys(input ?? {}).map((id) => ({
    id,
    names: localizedAt<readonly string[]>(reading, input ?? {}, id, (names) =>
      (Array.isArray(names) ? names : [names]).map((name) => String(name).trim()),
    ),
    place: reading.places.key(input ?? {}, id),
  }));
}
