import type { LanguagePack } from '../../language/pack.js';
import type { ProseMark } from '../../report/prose.js';
import { printableText, type Expansion } from '../expansion.js';
import { addressOf, noteMark, noteOfAddress } from './notes.js';
import { joinOutputs, outputOf, type Output } from '../output.js';

export interface MarkedOutput {
  readonly marks: readonly ProseMark[];
  readonly output: Output;
}

/** Outputs one after another, those of one mark in one element. */
export function joinMarked(
  parts: readonly MarkedOutput[],
  depth: number,
  pack: LanguagePack,
  expansion: Expansion,
): Output {
  const joined: Output[] = [];
  for (let index = 0; index < parts.length;) {
    const mark = parts[index]?.marks[depth];
    const end = mark === undefined ? index + 1 : endOf(mark, parts, index, depth);
    const run = parts.slice(index, end);
    joined.push(
      ...(mark === undefined
        ? run.map(({ output }) => output)
        : [inMark(mark, joinMarked(run, depth + 1, pack, expansion), pack, expansion)]),
    );
    index = end;
  }
  return joinOutputs(joined);
}

function endOf(
  mark: ProseMark,
  parts: readonly MarkedOutput[],
  from: number,
  depth: number,
): number {
  const end = parts.findIndex(({ marks }, index) => index > from && !isSame(marks[depth], mark));
  return end < 0 ? parts.length : end;
}

const isSame = (one: ProseMark | undefined, other: ProseMark): boolean =>
  one?.kind === other.kind &&
  one.place.line === other.place.line &&
  one.place.column === other.place.column;

type Link = Extract<ProseMark, { readonly kind: 'link' }>;

const elements = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub' } as const;

function inMark(
  mark: ProseMark,
  { markup, plain }: Output,
  pack: LanguagePack,
  expansion: Expansion,
): Output {
  if (mark.kind === 'link') {
    const href = printableText(mark.href, mark.place, expansion);
    const [within, after] = addressBeside(mark, pack, expansion);
    const link = `<a${expansion.at(mark.place)} href="${href}">${markup}${within}</a>`;
    return outputOf(`${link}${after}`, plain);
  }
  const name = elements[mark.kind];
  return outputOf(`<${name}>${markup}</${name}>`, plain);
}

/** The address of a link in print: inside the link, behind its text, or the mark of its note after the link. */
function addressBeside(
  { href, isAddress, place }: Link,
  { tag, punctuation }: LanguagePack,
  expansion: Expansion,
): readonly [within: string, after: string] {
  if (isAddress || expansion.addresses === 'hidden') return ['', ''];
  // In the notes themselves there is no note to be had.
  if (expansion.addresses === 'notes' && !expansion.listed.has(tag))
    return ['', noteMark(noteOfAddress(href, place, expansion), tag, place, expansion).markup];
  const shown = addressOf(href);
  const address = printableText(shown, place, expansion);
  expansion.written.add('number', '', shown);
  const [open, close] = punctuation.parentheses;
  const behind = `${open}<number of="contact">${address}</number>${close}`;
  return [`<span class="link-address">${behind}</span>`, ''];
}
