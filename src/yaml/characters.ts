/** A character that no author's text may hold. */
export interface ForbiddenCharacter {
  readonly index: number;
  readonly length: number;
  readonly name: string;
}

// Line feed and tab are white space of the YAML; what stays of them in a text is folded by the prose parser.
const forbidden =
  /(?<control>(?![\n\t])\p{Cc})|(?<override>[\u202A-\u202E\u2066-\u2069])|(?<surrogate>\p{Cs})|(?<separator>[\u2028\u2029])|(?<nothing>[\uFEFF\uFFFD\p{Noncharacter_Code_Point}])/gu;

const names: Readonly<Record<string, string>> = {
  control: 'a control character',
  override: 'a character that changes the direction of writing',
  surrogate: 'half of a surrogate pair',
  separator: 'a line or paragraph separator',
  nothing: 'no character: a sign of broken encoding',
};

/** Control characters, bidirectional overrides, lone surrogates and non-characters, each by its offset in `text`. */
export function forbiddenCharacters(text: string): readonly ForbiddenCharacter[] {
  return [...text.matchAll(forbidden)].map((match) => {
    const [character] = match;
    const group = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined);
    return {
      index: match.index,
      length: character.length,
      name: `${codePoint(character)}, ${names[group?.[0] ?? 'nothing'] ?? ''}`,
    };
  });
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
