import type { LanguageTag } from '../language/language.js';
import type { DocumentNode, ElementNode, TextNode } from './document.js';

/** Only what a template's own layout is made of; U+00A0 and U+3000 are text. */
const asciiSpace = /[ \t\n\r\f]+/u;

/**
 * Collapses the white space of one stretch of inline content, as CSS Text 3, section 4.1 does: none at either end or
 * beside a forced break, one space elsewhere, counted across inline elements. A line break of the template beside a
 * Chinese or Japanese character of the same language is no space at all (CSS Text 3, segment break transformation):
 * Chinese sets no spaces between words, and the gap between hanzi and Latin is made by layout, not by a character.
 */
export function collapseInline(children: readonly DocumentNode[]): readonly DocumentNode[] {
  const leaves = [...leavesOf(children)];
  const texts = collapsedTexts(leaves);
  return rebuild(children, new Map(leaves.map((leaf, index) => [leaf, texts[index] ?? ''])));
}

type Leaf = TextNode | ElementNode;

/** Text nodes and forced breaks in reading order. */
function* leavesOf(nodes: readonly DocumentNode[]): Generator<Leaf> {
  for (const node of nodes) {
    if (node.kind === 'text' || node.children.length === 0) yield node;
    else yield* leavesOf(node.children);
  }
}

interface Piece {
  readonly leaf: number;
  readonly text: string;
  readonly language: LanguageTag;
  readonly role: 'text' | 'space' | 'object' | 'break';
}

function collapsedTexts(leaves: readonly Leaf[]): readonly string[] {
  const pieces = leaves.flatMap(piecesOf);
  const results = leaves.map(() => '');
  let before: Piece | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.role !== 'space') {
      results[piece.leaf] += piece.text;
      before = piece;
      continue;
    }
    let space = piece.text;
    while (pieces[index + 1]?.role === 'space') space += pieces[(index += 1)]?.text ?? '';
    const after = pieces[index + 1];
    if (before !== undefined && after !== undefined && keepsSpace(before, space, after))
      results[piece.leaf] += ' ';
  }
  return results;
}

function piecesOf(node: Leaf, leaf: number): readonly Piece[] {
  if (node.kind === 'element') {
    return [
      { leaf, text: '', language: node.language, role: node.name === 'br' ? 'break' : 'object' },
    ];
  }
  return node.text
    .split(/([ \t\n\r\f]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({
      leaf,
      text,
      language: node.language,
      role: asciiSpace.test(text) ? 'space' : 'text',
    }));
}

function keepsSpace(before: Piece, space: string, after: Piece): boolean {
  if (before.role === 'break' || after.role === 'break') return false;
  if (!space.includes('\n') || before.language !== after.language) return true;
  return (
    !isWide(lastCharacter(before.text), before.language) &&
    !isWide(firstCharacter(after.text), after.language)
  );
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x20);
const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? ' ';

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF9F\uFFE0-\uFFE6]/u;
/** Full width in Chinese and Japanese type, narrow elsewhere (East Asian Width “ambiguous”). */
const ambiguous = /[‘’“”—…·]/u;

const isWide = (character: string, language: LanguageTag): boolean =>
  wide.test(character) || (ambiguous.test(character) && /^(?:zh|ja|yue)\b/u.test(language));

function rebuild(
  nodes: readonly DocumentNode[],
  texts: ReadonlyMap<Leaf, string>,
): readonly DocumentNode[] {
  return nodes.flatMap((node): readonly DocumentNode[] => {
    if (node.kind === 'element') {
      return [
        node.children.length === 0 ? node : { ...node, children: rebuild(node.children, texts) },
      ];
    }
    const text = texts.get(node) ?? '';
    return text === '' ? [] : [{ ...node, text }];
  });
}

/** Whether a text is white space of the template only. */
export const isBlank = (text: string): boolean => /^[ \t\n\r\f]*$/u.test(text);
