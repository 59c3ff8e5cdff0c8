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
  const slip = slipIn(fault, text, start);
  if (slip !== undefined)
    return error(
      'report/yaml-syntax',
      locate(slip.start, slip.start + 1),
      slip.problem,
      slip.remedy,
    );
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

interface Slip {
  readonly start: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * What an author of text typed that YAML tells of only by what it comes to: a sign of full width for one of YAML's, a
 * colon without its space, a quotation mark or brace whose end is missing. `undefined` where it is something else.
 */
function slipIn({ code, message }: YAMLParseError, text: string, at: number): Slip | undefined {
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) {
    const start = openBracket(text, at);
    const closing = text.charAt(start) === '{' ? '}' : ']';
    if (start >= 0)
      return {
        start,
        problem: `nothing closes the ${text.charAt(start)} that stands here`,
        remedy: `write ${closing} where it ends`,
      };
  }
  const quote = code === 'MISSING_CHAR' ? /closing (['"])quote/u.exec(message)?.[1] : undefined;
  if (quote !== undefined) {
    const start = openQuote(text, quote);
    if (start >= 0)
      return {
        start,
        problem: `nothing closes the quotation mark ${quote} that stands here`,
        remedy: `write ${quote} where the text ends, or take this one away`,
      };
  }
  const from = text.lastIndexOf('\n', at - 1) + 1;
  // The parser stops at the line after the one that does not end.
  const before = text.lastIndexOf('\n', from - 2) + 1;
  for (const lineStart of [from, before]) {
    const end = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, end < 0 ? text.length : end);
    const [, key = '', sign = ''] = /^(\s*(?:- )?[\w-]+)(：|:)(?=\S)/u.exec(line) ?? [];
    const isKey = /^\s*(?:- )?[a-z-]+$/u.test(key);
    if (isKey && sign === '：' && code !== 'MISSING_CHAR')
      return {
        start: lineStart + key.length,
        problem: 'the colon after the key is of full width, which YAML takes for text',
        remedy: 'write : and a space',
      };
    if (isKey && sign === ':' && lineStart === from && code === 'MULTILINE_IMPLICIT_KEY')
      return {
        start: lineStart + key.length,
        problem: 'no space follows the colon after the key',
        remedy: 'write a space after the colon',
      };
    if (/^(?:<{7}|={7}|>{7})(?: |$)/u.test(line))
      return {
        start: lineStart,
        problem: 'a mark of a merge that is not resolved stands here',
        remedy: 'keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>',
      };
    const [, lead = '', word = ''] = /^(\s*(?:- )?)([a-z][a-z-]*) +(?=[^\s:#])/u.exec(line) ?? [];
    const isBare = word !== '' && !line.includes(':') && lineStart === from;
    if (isBare && code === 'MULTILINE_IMPLICIT_KEY')
      return {
        start: lineStart + lead.length,
        problem: `no colon follows “${word}”, if it is a key`,
        remedy: `write “${word}: ”, or, where the line goes on with a text, indent it further than the key of the text`,
      };
    const wide = /\{[^'"{}]*(?<sign>，)\s*[\w-]+\s*[:：]/u.exec(line)?.groups?.['sign'];
    if (wide !== undefined)
      return {
        start: lineStart + line.indexOf(wide),
        problem: 'the comma between two keys is of full width, which YAML takes for text',
        remedy: 'write , and a space',
      };
  }
  return undefined;
}

/** Where the last bracket before an offset stands that is not closed there. */
function openBracket(text: string, before: number): number {
  let depth = 0;
  for (let index = before - 1; index >= 0; index -= 1) {
    const sign = text.charAt(index);
    if (sign === '}' || sign === ']') depth += 1;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

/** Where the first quotation mark stands that begins a value and has no other of its kind on its line. */
function openQuote(text: string, quote: string): number {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const start = /(?:[:[{,]|-)\s+(?=['"])/u.exec(line);
    const at = start === null ? -1 : start.index + start[0].length;
    if (line.charAt(at) === quote && !line.slice(at + 1).includes(quote)) return index + at;
  }
  return -1;
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
