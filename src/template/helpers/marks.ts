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
        : [inMark(mark, joinMarked(run, depth + 1, expansion), expansion)]),
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

function inMark(mark: ProseMark, { markup, plain }: Output, expansion: Expansion): Output {
  if (mark.kind === 'link') {
    const href = printableText(mark.href, mark.place, expansion);
    return outputOf(`<a${expansion.at(mark.place)} href="${href}">${markup}</a>`, plain);
  }
  const name = elements[mark.kind];
  return outputOf(`<${name}>${markup}</${name}>`, plain);
}
