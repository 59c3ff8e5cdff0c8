import { type Document, type ParsedNode, type YAMLParseError } from 'yaml';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { composeYaml } from './compose.js';
import { linesOf } from '../files/lines.js';
import { startOf } from '../files/paths.js';

/** A YAML text as nodes that know their offsets; `contents` is absent where nothing usable was read. */
export interface ParsedYaml {
  readonly contents: ParsedNode | undefined;
  /** Whether the text was read to its end without a slip. */
  readonly isWhole: boolean;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Offsets in UTF-16 units to a place; the span is cut at the end of its line. */
export type Locate = (start: number, end?: number) => Place;

export interface ParseOptions {
  /** Whether aliases are left for the conversion to data, which expands them up to a cap, or refused. */
  readonly allowsAliases: boolean;
  /** Whether a key may be named as a way to JavaScript’s prototypes is, `constructor`. */
  readonly allowsAnyName: boolean;
}

/** Parses YAML into nodes. */
export function parseYaml(text: string, file: string, { allowsAliases }: ParseOptions): ParsedYaml {
  const locate = locator(text, file);
  const composed = composeYaml(text, { allowsAliases, uniqueKeys: false });
  if (composed.hazard === undefined) return check(composed.documents, text, file, locate);
  const { offset, problem, remedy } = composed.hazard;
  return failed(locate, error('report/too-deep', locate(offset), problem, remedy));
}

function check(
  documents: readonly Document.Parsed[],
  text: string,
  file: string,
  locate: Locate,
): ParsedYaml {
  const [document, second] = documents;
  const contents = document?.contents ?? undefined;
  if (document === undefined || contents === undefined) return failed(locate, emptyFile(file));
  // What follows the first fault is usually its echo.
  const [fault] = document.errors;
  if (fault !== undefined)
    return { contents, isWhole: false, locate, diagnostics: [syntaxFault(fault, text, locate)] };
  const tags = document.warnings.map((warning) => unknownTag(warning, locate));
  if (second === undefined) return { contents, isWhole: true, locate, diagnostics: tags };
  const range = second.range;
  return failed(locate, ...tags, secondDocument(locate(range[0])));
}

function locator(text: string, file: string): Locate {
  const lineAt = linesOf(text);
  return (start, end = start + 1) => {
    const { line, column, end: lineEnd } = lineAt(start);
    return { file, line, column, length: Math.max(1, Math.min(end, lineEnd) - start) };
  };
}

const failed = (locate: Locate, ...diagnostics: readonly Diagnostic[]): ParsedYaml => ({
  contents: undefined,
  isWhole: false,
  locate,
  diagnostics,
});

const emptyFile = (file: string): Diagnostic =>
  error(
    'report/empty-file',
    startOf(file),
    'the file says nothing',
    'write its content, or delete the file where it is optional',
  );

const secondDocument = (place: Place): Diagnostic =>
  error(
    'report/yaml-syntax',
    place,
    'a second YAML document begins here',
    'keep one document in a file: remove the line ---',
  );

const unknownTag = (
  warning: { readonly pos: readonly [number, number] },
  locate: Locate,
): Diagnostic =>
  error(
    'report/yaml-tag',
    locate(...warning.pos),
    'a YAML tag other than the standard ones stands here',
    'remove the word that begins with !',
  );

const bracesFirst = /(?::|-|^)\s*\{\{/u;

function syntaxFault(fault: YAMLParseError, text: string, locate: Locate): Diagnostic {
  // A fault found at the very end means that the text was cut short: its last character is shown.
  const start = Math.min(fault.pos[0], Math.max(0, text.trimEnd().length - 1));
  const atEnd = fault.pos[0] >= text.trimEnd().length;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const braces = bracesFirst.exec(line);
  const place =
    braces === null ? locate(start, fault.pos[1]) : locate(lineStart + line.indexOf('{{'));
  return error(
    'report/yaml-syntax',
    place,
    atEnd ? `the file ends too early: ${lowerFirst(fault.message)}` : lowerFirst(fault.message),
    braces === null
      ? (remedies[fault.code] ?? 'correct the YAML, or put the text in quotation marks')
      : "put quotation marks ' ' round text that begins with {{",
  );
}

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  MISSING_CHAR: 'close the bracket or quotation mark, or put the colon after the key',
  BLOCK_AS_IMPLICIT_KEY:
    'put text that contains “: ” in quotation marks, or correct the indentation',
  BAD_SCALAR_START: 'put the text in quotation marks',
  BAD_DQ_ESCAPE: 'double the backslash or use single quotation marks',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
