import { isBlock } from '../../document/content.js';
import type { DocumentNode, ElementNode, TextNode } from '../../document/document.js';
import { childElements, elementsOf } from '../../document/walk.js';
import { printsAddress } from '../../report/prose/address.js';
import { asScript } from '../../report/prose/raised.js';
import { joinPieces, type FlatText, type LoosePiece } from '../sources/flat-text.js';
import type { LanguageTag } from '../../language/language.js';
import { memoOf } from '../../memo.js';

/** A paragraph, heading or cell of the document as it is printed: text of one language without a break between blocks. */
export interface DocumentText {
  readonly block: ElementNode;
  readonly language: LanguageTag;
  readonly flat: FlatText;
}

/** The texts of every block of a document, cut where the language changes. */
export const documentTexts = memoOf((root: ElementNode): readonly DocumentText[] => {
  const texts: DocumentText[] = [];
  visit(root, texts);
  return texts;
});

/** The texts that are read out instead of the pictures of a document, cut where the language changes. */
export const alternativeTexts = memoOf((root: ElementNode): readonly DocumentText[] =>
  elementsOf(root).flatMap((block) => {
    const texts: DocumentText[] = [];
    addTexts(block, block.alternative ?? [], texts);
    return texts;
  }),
);

function visit(element: ElementNode, texts: DocumentText[]): void {
  const inline = element.children.filter((child) => !isBlock(child)).flatMap(textNodes);
  addTexts(element, inline, texts);
  for (const child of childElements(element)) if (isBlock(child)) visit(child, texts);
}

function addTexts(block: ElementNode, nodes: readonly TextNode[], texts: DocumentText[]): void {
  let run: TextNode[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first === undefined) return;
    texts.push({ block, language: first.language, flat: joinPieces(run.map(piece)) });
    run = [];
  };
  for (const node of nodes) {
    if (run[0] !== undefined && run[0].language !== node.language) flush();
    run.push(node);
  }
  flush();
}

const textNodes = (node: DocumentNode): readonly TextNode[] => {
  if (node.kind === 'text') return [node];
  const texts = node.children.flatMap(textNodes).map((text) => asRaised(text, node.name));
  // The numerals of an address are no figures where the text of a link is nothing but its address.
  const { href } = node.attributes;
  return href !== undefined && printsAddress(texts.map(({ text }) => text).join(''), href)
    ? texts.map((text) => ({ ...text, origin: { kind: 'counter' } }))
    : texts;
};

const asRaised = (node: TextNode, name: string): TextNode => {
  const isOwn = node.origin.kind === 'text' || node.origin.kind === 'counter';
  if (!isOwn || (name !== 'sup' && name !== 'sub')) return node;
  return { ...node, text: asScript(node.text, name === 'sup' ? 'superscript' : 'subscript') };
};

// Markup is expanded from texts of many files; the place of a node is that of its first character.
const piece = ({ text, origin, place }: TextNode): LoosePiece => ({
  text,
  origin: origin.kind,
  ...(origin.kind === 'fact' ? { fact: origin.fact } : {}),
  placeAt: () => place,
});
