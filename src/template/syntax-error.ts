import { error, type Diagnostic } from '../diagnostics/diagnostic.js';

/** A fault that Handlebars' parser threw, at the line and column of the template where it stands. */
export function syntaxDiagnostic(thrown: Error, text: string, file: string): Diagnostic {
  const where = positionOf(thrown, text);
  const clause = problemOf(thrown.message);
  return error(
    'template/syntax',
    { file, ...where.position },
    where.problem ?? clause,
    where.remedy ??
      'correct the expression; “factsheet help layouts” shows what may stand between {{ and }}',
  );
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Located {
  readonly position: Position;
  readonly problem?: string;
  readonly remedy?: string;
}

/** Handlebars gives some errors a position; the others only an excerpt, which is looked up in the text. */
function positionOf(thrown: Error, text: string): Located {
  if (
    'lineNumber' in thrown &&
    typeof thrown.lineNumber === 'number' &&
    'column' in thrown &&
    typeof thrown.column === 'number'
  ) {
    return { position: { line: thrown.lineNumber, column: thrown.column + 1 } };
  }
  if (/got 'EOF'/u.test(thrown.message)) {
    const block = lastOpenBlock(text);
    if (block !== undefined) {
      return {
        position: positionAt(text, block.offset),
        problem: `the block {{#${block.name}}} is opened here and never closed`,
        remedy: `write {{/${block.name}}} where it ends`,
      };
    }
  }
  const offset = excerptOffset(thrown.message, text);
  return { position: positionAt(text, offset), ...openExpression(text, offset) };
}

/** What is wrong where an expression goes on past its line's braces, or ends with fewer than it began with. */
function openExpression(text: string, offset: number): Omit<Located, 'position'> | undefined {
  const begin = text.lastIndexOf('{{', offset - 1);
  if (begin < 0 || text.slice(begin, offset).includes('}}')) return undefined;
  const opening = text[begin - 1] === '{' ? '{{{' : '{{';
  const closing = '}'.repeat(opening.length);
  const ends = /^\}+/u.exec(text.slice(offset))?.[0];
  if (ends !== undefined && ends.length < closing.length) {
    return {
      problem: `the expression begins with ${opening} and ends with ${ends}`,
      remedy: 'write }} where it ends, and {{ where it begins',
    };
  }
  return text[offset] === '<'
    ? {
        problem: `${opening} is not closed before this tag`,
        remedy: `write ${closing} in front of it`,
      }
    : undefined;
}

/**
 * The excerpt is up to 20 characters before the fault and some after it, line ends left out, over a row of dashes as
 * long as the part before and a caret.
 */
function excerptOffset(message: string, text: string): number {
  const [, excerpt = '', dashes = ''] = message.split('\n');
  const length = dashes.indexOf('^');
  if (length < 0) return 0;
  const before = excerpt.slice(0, length).replace(/^\.\.\./u, '');
  const after = excerpt.slice(length).replace(/\.\.\.$/u, '');
  for (let offset = 0; offset <= text.length; offset += 1) {
    const past = text.slice(Math.max(0, offset - 20), offset).replaceAll('\n', '');
    const next = text.slice(offset, offset + after.length + 20).replaceAll('\n', '');
    if (past === before && next.startsWith(after)) return offset;
  }
  return 0;
}

function lastOpenBlock(
  text: string,
): { readonly name: string; readonly offset: number } | undefined {
  const open: { name: string; offset: number }[] = [];
  for (const match of text.matchAll(/\{\{~?(?:(#\*?>?|\^)\s*([^\s~}]+)|(\/)\s*[^\s~}]+)/gu)) {
    if (match[3] !== undefined) open.pop();
    else if (match[2] !== undefined) open.push({ name: match[2], offset: match.index });
  }
  return open.at(-1);
}

/** More than any layout has, and few enough that their depth cannot cost much. */
export const maximumBlocks = 1000;

/**
 * Where a file has more blocks than the limit. Handlebars' parser takes time that grows with the square of the depth
 * of blocks, so they are counted in the text before it runs; each `{{else if}}` is a block inside the one before.
 */
export function tooManyBlocksAt(text: string): Position | undefined {
  const openings = text.matchAll(/\{\{~?(?:[#^]|\{\{|\s*else\s)/gu);
  const [first] = [...openings].slice(maximumBlocks);
  return first && positionAt(text, first.index);
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const tokens: Readonly<Record<string, string>> = {
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  OPEN_ENDBLOCK: '{{/',
  INVERSE: '{{else}}',
  OPEN_INVERSE_CHAIN: '{{else …',
  EOF: 'the end of the file',
  EQUALS: '=',
  SEP: 'a dot',
  CLOSE_SEXPR: ')',
  OPEN_SEXPR: '(',
  ID: 'a name',
  STRING: 'a text in quotes',
  NUMBER: 'a number',
  DATA: '@',
  OPEN_BLOCK_PARAMS: 'as |',
  CLOSE_BLOCK_PARAMS: '|',
  OPEN: '{{',
  OPEN_BLOCK: '{{#',
  OPEN_PARTIAL: '{{>',
  OPEN_INVERSE: '{{^',
  BOOLEAN: 'true or false',
  NULL: 'null',
  UNDEFINED: 'undefined',
  INVALID: 'a character that may not stand here',
};

function problemOf(message: string): string {
  const token = /got '([A-Z_]+)'/u.exec(message)?.[1];
  if (token !== undefined)
    return `the template has ${tokens[token] ?? token} where something else has to stand`;
  const mismatch = /^(\S+) doesn't match (\S+)/u.exec(message);
  if (mismatch !== null) return `the block {{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}`;
  return `the template cannot be read: ${message.split(/ - \d+:\d+|\n/u, 1)[0]}`;
}
