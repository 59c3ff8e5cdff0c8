import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { AuthorText } from '../texts/author-texts.js';
import type { ReportContext } from '../context.js';
import { placeOf } from '../sources/flat-text.js';
import type { ReportRule } from '../rule.js';

/** A name of terms.yaml in one language demands a name of the same thing in every other. */
export const glossary: ReportRule = {
  codes: ['parity/name-missing'],
  check: (context) => context.texts.flatMap((text) => check(text, context)),
};

function check(
  { role, prose }: AuthorText,
  { report, flat, terms }: ReportContext,
): readonly Diagnostic[] {
  const readings = report.languages.flatMap((language) => {
    const own = prose[language];
    if (own === undefined || own.length === 0) return [];
    const text = flat(own, language);
    return [{ language, text, named: terms.named(text.text, language) }];
  });
  return readings.flatMap((one) => {
    const known = new Set(one.named.map(({ entry }) => entry.id));
    const missing = new Map(
      readings
        .filter((other) => other !== one)
        .flatMap(({ named, language }) =>
          named.map((term) => [term.entry.id, { ...term, language }] as const),
        )
        .filter(([id]) => !known.has(id)),
    );
    return [...missing.values()].flatMap(({ name, entry, language }) => {
      const names = entry.names[one.language] ?? [];
      const place = placeOf(one.text, { start: 0, end: Math.max(1, one.text.text.length) });
      if (names.length === 0 || place === undefined) return [];
      return [
        error(
          'parity/name-missing',
          { ...place, length: 1 },
          `${role} says “${name}” in ${language}, and no name of it in ${one.language}`,
          `write ${names.map((each) => `“${each}”`).join(' or ')}`,
        ),
      ];
    });
  });
}
