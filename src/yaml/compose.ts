import { Composer, CST, Lexer, Parser, type Document } from 'yaml';
import { limits } from '../files/limits.js';

/** What makes a YAML text dangerous to read, at its offset in UTF-16 units. */
interface YamlHazard {
  readonly offset: number;
  readonly problem: string;
  readonly remedy: string;
}

export type ComposedYaml =
  | { readonly documents: readonly Document.Parsed[]; readonly hazard?: never }
  | { readonly documents?: never; readonly hazard: YamlHazard };

export interface ComposeOptions {
  /** Whether aliases are composed, and left to the caller to expand, or refused where they stand. */
  readonly allowsAliases: boolean;
  /** Whether a key that stands twice in a mapping is an error of the document, or left to the caller. */
  readonly uniqueKeys: boolean;
}

class Hazardous extends Error {
  constructor(readonly hazard: YamlHazard) {
    super(hazard.problem);
  }
}

/**
 * Parses YAML 1.2 (core schema: no merge keys, no custom tags). Tokens are watched as they arrive: composing recurses,
 * so a few kilobytes of brackets would exhaust the stack, and aliases of aliases would fill the memory.
 */
export function composeYaml(
  text: string,
  { allowsAliases, uniqueKeys }: ComposeOptions,
): ComposedYaml {
  const composer = new Composer({ prettyErrors: false, uniqueKeys, logLevel: 'silent' });
  try {
    const tokens = watchedTokens(text, allowsAliases);
    // With `true` there is a document even where the text holds none.
    return { documents: [...composer.compose(tokens, true, text.length)] as Document.Parsed[] };
  } catch (error) {
    if (error instanceof Hazardous) return { hazard: error.hazard };
    throw error;
  }
}

function* watchedTokens(text: string, allowsAliases: boolean): ReturnType<Parser['parse']> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    if (!allowsAliases && CST.tokenType(lexeme) === 'alias') throw new Hazardous(alias(offset));
    yield* parser.next(lexeme);
    // The stack also holds the document and the scalar being read.
    if (parser.stack.length > limits.yamlDepth + 2) throw new Hazardous(tooDeep(offset));
  }
  yield* parser.end();
}

const alias = (offset: number): YamlHazard => ({
  offset,
  problem: 'an alias stands here',
  remedy: 'write the value out',
});

const tooDeep = (offset: number): YamlHazard => ({
  offset,
  problem: `more than ${limits.yamlDepth} mappings and lists lie inside one another`,
  remedy: 'flatten the structure',
});
