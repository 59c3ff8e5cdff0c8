import { createHash } from 'node:crypto';
import type { Checked } from '../diagnostics/diagnostic.js';

/** What a designer's file is read as. A template's answer bears the name and number it is read under. */
type DesignerFileKind =
  | 'common words'
  | 'currencies'
  | 'font manifest'
  | 'pack'
  | 'strings'
  | 'theme'
  | 'units'
  | `template ${number} ${string}`;

/**
 * Makes of a designer's text what its parser makes of it. An answer of the same text under the same kind may be one that
 * was kept, so a parser depends on nothing else and answers in plain values: no maps, classes or functions.
 */
export type Parse = <T>(
  kind: DesignerFileKind,
  text: string,
  file: string,
  parser: (text: string, file: string) => Checked<T>,
) => Checked<T>;

/** Answers without a fault, as JSON, by kind and the SHA-256 of the text. */
export type PrecompiledFiles = Readonly<Record<string, string>>;

/** Parses each text once a process. Of a file that is read with several texts, one after the other, the last is kept. */
export const parseOnce: Parse = (kind, text, file, parser) => {
  const key = `${kind}\0${file}`;
  const last = latest.get(key);
  // The parser of this kind made it.
  if (last?.text === text) return last.parsed as never;
  const parsed = parser(text, file);
  latest.set(key, { text, parsed });
  return parsed;
};

const latest = new Map<string, { readonly text: string; readonly parsed: Checked<unknown> }>();

/** Parses, and tells of each answer that has no fault. */
export const parseAndKeep =
  (keep: (key: string, json: string) => void): Parse =>
  (kind, text, file, parser) => {
    const parsed = parser(text, file);
    if (parsed.value !== undefined && parsed.diagnostics.length === 0) {
      keep(keyOf(kind, text), JSON.stringify(parsed.value, withoutFile(file)));
    }
    return parsed;
  };

/** Answers from what was kept; other texts are parsed once a process. */
export const parsePrecompiled =
  (kept: () => PrecompiledFiles): Parse =>
  (kind, text, file, parser) => {
    const json = kept()[keyOf(kind, text)];
    if (json === undefined) return parseOnce(kind, text, file, parser);
    // The parser of this kind made it.
    const named = `"file":${JSON.stringify(file)}`;
    const value = JSON.parse(json.replaceAll(KEPT_FILE, () => named)) as never;
    return { value, diagnostics: [] };
  };

const keyOf = (kind: DesignerFileKind, text: string): string =>
  `${kind} ${createHash('sha256').update(text).digest('base64')}`;

/** Places name the file as it is reached from the working directory, which another time may be another. */
const NO_FILE = '\0';
const KEPT_FILE = `"file":${JSON.stringify(NO_FILE)}`;

const withoutFile =
  (file: string) =>
  (key: string, value: unknown): unknown =>
    key === 'file' && value === file ? NO_FILE : value;
