import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { MissingCharacter } from './face.js';

/** `font/missing-character` for a character that no face sets; `place` is where the author wrote it. */
export function missingCharacter({ codePoint }: MissingCharacter, place: Place): Diagnostic {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  return error(
    'font/missing-character',
    place,
    `no font has the character ${String.fromCodePoint(codePoint)} (U+${hex})`,
    'write another character, or add a font that has it to fonts.yaml',
  );
}
