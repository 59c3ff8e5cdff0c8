import { CST, Lexer, Parser } from 'yaml';
import { limits } from './limits.js';

/** What makes a YAML text dangerous to read, at its offset in UTF-16 units. */
export interface YamlHazard {
  readonly offset: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Looks through a YAML text of a designer before it is composed: composing recurses, so a few kilobytes of brackets
 * would exhaust the stack, and aliases of aliases would fill the memory. Aliases are not read at all, since a theme,
 * manifest or language pack has no need of them.
 */
export function findYamlHazard(text: string): YamlHazard | undefined {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (CST.tokenType(lexeme) === 'alias') {
      return { offset, problem: 'an alias stands here', remedy: 'write the value out' };
    }
    for (const _ of parser.next(lexeme));
    // The stack also holds the document and the scalar being read.
    if (parser.stack.length > limits.yamlDepth + 2) return tooDeep(offset);
    // The marks of the lexer for documents and flow text stand in no file.
    if (!['\u0002', '\u0018', '\u001F', '\uFEFF'].includes(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

const tooDeep = (offset: number): YamlHazard => ({
  offset,
  problem: `more than ${limits.yamlDepth} mappings and lists lie inside one another`,
  remedy: 'flatten the structure',
});
