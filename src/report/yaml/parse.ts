import { type Document, type ParsedNode, type YAMLParseError } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { composeYaml } from '../../files/compose-yaml.js';
import { linesOf } from '../../files/lines.js';
import { startOf } from '../../files/paths.js';

/** A YAML text as nodes that know their offsets; `contents` is absent where nothing usable was read. */
export interface ParsedYaml {
  readonly contents: ParsedNode | undefined;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Offsets in UTF-16 units to a place; the span is cut at the end of its line. */
export type Locate = (start: number, end?: number) => Place;

/** Parses the YAML of a report; aliases are left for the conversion to data, which expands them up to a cap. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const locate = locator(text, file);
  const composed = composeYaml(text, { allowsAliases: true, uniqueKeys: false });
  if (composed.hazard === undefined) return check(composed.documents, text, file, locate);
  const { offset, problem, remedy } = composed.hazard;
  return failed(locate, {
    code: 'report/too-deep',
    severity: 'error',
    place: locate(offset),
    problem,
    remedy,
  });
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
  const [error] = document.errors;
  if (error !== undefined) return failed(locate, syntaxFault(error, text, locate));
  const tags = document.warnings.map((warning) => unknownTag(warning, locate));
  if (second === undefined) return { contents, locate, diagnostics: tags };
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
  locate,
  diagnostics,
});

const emptyFile = (file: string): Diagnostic => ({
  code: 'report/empty-file',
  severity: 'error',
  place: startOf(file),
  problem: 'the file says nothing',
  remedy: 'write its content, or delete the file where it is optional',
});

const secondDocument = (place: Place): Diagnostic => ({
  code: 'report/yaml-syntax',
  severity: 'error',
  place,
  problem: 'a second YAML document begins here',
  remedy: 'keep one document in a file: remove the line ---',
});

const unknownTag = (
  warning: { readonly pos: readonly [number, number] },
  locate: Locate,
): Diagnostic => ({
  code: 'report/yaml-tag',
  severity: 'error',
  place: locate(...warning.pos),
  problem: 'a YAML tag other than the standard ones stands here',
  remedy: 'remove the word that begins with !',
});

const bracesFirst = /(?::|-|^)\s*\{\{/u;

function syntaxFault(error: YAMLParseError, text: string, locate: Locate): Diagnostic {
  // A fault found at the very end means that the text was cut short: its last character is shown.
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const atEnd = error.pos[0] >= text.trimEnd().length;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const braces = bracesFirst.exec(line);
  const place =
    braces === null ? locate(start, error.pos[1]) : locate(lineStart + line.indexOf('{{'));
  return {
    code: 'report/yaml-syntax',
    severity: 'error',
    place,
    problem: atEnd
      ? `the file ends too early: ${lowerFirst(error.message)}`
      : lowerFirst(error.message),
    remedy:
      braces === null
        ? (remedies[error.code] ?? 'correct the YAML, or put the text in quotation marks')
        : "put quotation marks ' ' round text that begins with {{",
  };
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
