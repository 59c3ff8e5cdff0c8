import type { LanguagePack } from '../../language/pack.js';
import type { ProseMark } from '../../report/prose.js';
import { printableText, type Expansion } from '../expansion.js';
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

const elements = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub' } as const;

function inMark(
  mark: ProseMark,
  { markup, plain }: Output,
  pack: LanguagePack,
  expansion: Expansion,
): Output {
  if (mark.kind === 'link') {
    const href = printableText(mark.href, mark.place, expansion);
    const shown = expansion.printsAddresses && !mark.isAddress ? addressOf(mark.href) : '';
    const address = printableText(shown, mark.place, expansion);
    expansion.written.add('number', '', shown);
    const [open, close] = pack.punctuation.parentheses;
    const behind =
      shown === ''
        ? ''
        : `<span class="link-address">${open}<number of="contact">${address}</number>${close}</span>`;
    return outputOf(`<a${expansion.at(mark.place)} href="${href}">${markup}${behind}</a>`, plain);
  }
  const name = elements[mark.kind];
  return outputOf(`<${name}>${markup}</${name}>`, plain);
}

/** An address as it is printed: what every browser adds by itself is left out. */
const addressOf = (href: string): string =>
  href.replace(/^(?:https:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');
