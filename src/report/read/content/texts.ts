import { meantBy, shorten, suggest } from '../../../diagnostics/wording.js';
import type { Localized } from '../../../language/language.js';
import { nearestTag } from '../../../language/tags.js';
import { textOf as cellText } from '../../../tables/grid.js';
import { readMarkdown } from '../../prose/markdown.js';
import { parseProse } from '../../prose/parse.js';
import type { Prose } from '../../prose.js';
import type { Key } from '../../../yaml/places.js';
import { mention, type Reading } from '../context.js';

/** The prose of a key, in each language; figures it names are remembered. */
export function readProse(reading: Reading, container: object, key: Key): Localized<Prose> {
  return localizedAt(reading, container, key, (value, texts, written, language) => {
    const text = textOf(value);
    const prose = parseProse(
      text,
      reading.places.text(texts, written),
      reading.findings,
      reading.row && ((column) => rowText(reading.row, column, language)),
    );
    for (const part of prose) {
      const { mentions } = reading;
      if (part.kind === 'fact') mention(mentions.facts, part.fact, part.place);
      else if (part.kind === 'source') mention(mentions.asides, part.fact, part.place);
      else if (part.kind === 'note') mention(mentions.notes, part.note, part.place);
    }
    return prose;
  });
}

/** As `readProse`, where the key may be absent. */
export const readProseIfAny = (
  reading: Reading,
  container: object,
  key: Key,
): Localized<Prose> | undefined =>
  valueOf(container, key) === undefined ? undefined : readProse(reading, container, key);

export function readProseList(
  reading: Reading,
  list: readonly unknown[] | undefined,
): readonly Localized<Prose>[] {
  return (list ?? []).map((_, index) => readProse(reading, list ?? [], index));
}

/** A plain name in each language; braces and marks are refused, since a name is printed as it stands. */
export function readName(reading: Reading, container: object, key: Key): Localized<string> {
  return localizedAt(reading, container, key, (value, texts, language) => {
    const text = textOf(value);
    const braces = text.indexOf('{{');
    if (braces >= 0) {
      reading.findings.error(
        'report/prose-syntax',
        reading.places.text(texts, language).at(braces, 2),
        `“${shorten(String(key))}” is a plain name and takes no {{…}}`,
        'write the words themselves, or say the figure in a text',
      );
    }
    const stretches = readMarkdown(
      text,
      [],
      reading.places.text(texts, language),
      reading.findings,
    );
    const marked = stretches?.find(({ marks, isBreak }) => isBreak || marks.length > 0);
    if (marked !== undefined) {
      reading.findings.error(
        'report/prose-syntax',
        reading.places.text(texts, language).at(marked.start, marked.end - marked.start),
        `“${shorten(String(key))}” is a plain name and takes no Markdown`,
        'write the words alone',
      );
    }
    return text.replace(/\s+/gu, ' ').trim();
  });
}

/**
 * A mapping language → anything, checked for missing and undeclared languages. A shorter tag serves a longer one: `en`
 * serves `en-US`.
 * @param read takes the key a text is written under, and the language of the report that it serves
 * @param otherKeys keys that stand beside the languages and are not one
 */
export function localizedAt<Read>(
  reading: Reading,
  container: object,
  key: Key,
  read: (value: unknown, texts: object, written: string, language: string) => Read,
  otherKeys: readonly string[] = [],
): Localized<Read> {
  const texts = (valueOf(container, key) ?? {}) as Readonly<Record<string, unknown>>;
  checkLanguages(reading, container, key, texts, otherKeys);
  const languages = reading.languages.length > 0 ? reading.languages : Object.keys(texts);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const written = nearestTag(texts, language);
      return written === undefined || otherKeys.includes(written)
        ? []
        : [[language, read(texts[written], texts, written, language)]];
    }),
  );
}

function checkLanguages(
  reading: Reading,
  container: object,
  key: Key,
  texts: object,
  otherKeys: readonly string[],
): void {
  const { places, languages, findings } = reading;
  // A stand-in for a value that was already reported has no place of its own.
  if (languages.length === 0 || !places.isWritten(texts)) return;
  const misspelt = meantBy(Object.keys(texts), [...languages, ...otherKeys]);
  const missing = languages.filter(
    (language) => nearestTag(texts, language) === undefined && !misspelt.has(language),
  );
  const [lacked, ...more] = missing;
  // One text under the tag of no language, and one language without a text, are one slip.
  const isOneSlip = more.length === 0 && undeclaredIn(reading, texts, otherKeys).length === 1;
  checkDeclared(reading, texts, otherKeys, isOneSlip ? lacked : undefined);
  if (!isOneSlip) {
    for (const language of missing) {
      findings.error(
        'report/missing-language',
        places.key(container, key),
        `${nameOf(key)} has no text in ${language}`,
        `add “${language}: …”`,
      );
    }
  }
}

/**
 * Reports the keys of a mapping that are not languages of the report.
 * @param lacked the one language that the mapping has no text in
 */
export function checkDeclared(
  reading: Reading,
  texts: object,
  otherKeys: readonly string[] = [],
  lacked?: string,
): void {
  const { places, languages, findings } = reading;
  for (const language of undeclaredIn(reading, texts, otherKeys)) {
    findings.error(
      'report/undeclared-language',
      places.key(texts, language),
      `“${shorten(language)}” is not a language of the report${lacked === undefined ? '' : `, and ${lacked} has no text here`}`,
      lacked === undefined
        ? suggest(
            language,
            [...languages, ...otherKeys],
            'remove it or add it to “languages” in report.yaml',
          )
        : `write “${lacked}” for it, or add what is missing`,
    );
  }
}

function undeclaredIn(
  { languages }: Reading,
  texts: object,
  otherKeys: readonly string[],
): readonly string[] {
  if (languages.length === 0) return [];
  const serving = languages.map((language) => nearestTag(texts, language));
  return Object.entries(texts).flatMap(([language, text]) =>
    // A key without a value has been told: it is the rest of a text with a comma.
    text === '' || text === null || serving.includes(language) || otherKeys.includes(language)
      ? []
      : [language],
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const nameOf = (key: Key): string =>
  typeof key === 'number' ? `entry ${key + 1}` : `“${shorten(key)}”`;

export const valueOf = (container: object, key: Key): unknown =>
  Object.hasOwn(container, key) ? (container as Readonly<Record<Key, unknown>>)[key] : undefined;

/** A scalar's text as the author typed it; `''` for a stand-in. */
export function writtenAt({ places }: Reading, container: object, key: Key): string | undefined {
  const value = valueOf(container, key);
  if (value === undefined) return undefined;
  return value === '' ? '' : places.written(container, key)?.trim();
}

/** What a column says in the current row in a language: its own column of that language, or the one it has. */
function rowText(row: Reading['row'], column: string, language: string): string | undefined {
  const found = row?.table.columns.get(column);
  if (row === undefined || found === undefined) return undefined;
  const cells = row.table.grid.rows[row.index];
  return cellText(cells?.[found.languages?.get(language) ?? found.index]);
}
