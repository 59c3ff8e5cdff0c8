import { createRequire } from 'node:module';
import type * as mdast from 'mdast-util-from-markdown';
import type * as cjk from 'micromark-extension-cjk-friendly';
import { shorten } from '../../diagnostics/wording.js';
import type { TextPlaces } from '../../yaml/places.js';
import type { Findings } from '../findings.js';
import type { ProseMark } from '../prose.js';
import { printsAddress } from './address.js';
import { footnote, tellLeftover } from './leftover-signs.js';

type Node = ReturnType<typeof mdast.fromMarkdown>['children'][number];

/** A stretch of an author's text without the signs round it, in UTF-16 units of the text. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly ProseMark[];
  readonly isBreak: boolean;
}

/** What may be a sign of Markdown. Most texts hold none, and are not parsed. */
const signs = /[*_`~\\[\]<|&^]|==|\+\+|＊＊|］（|^[ \t]*(?:[#>+=-]|\d+[.)]\s)/mu;

/** Blocks that are not of the subset, and what to do instead. */
const refused: Readonly<Partial<Record<Node['type'], readonly [what: string, remedy: string]>>> = {
  heading: ['a heading', 'write it as the “title” of a block or section'],
  list: ['a list', 'make a block “list” of it, or write \\ before the sign to print it'],
  blockquote: [
    'a quotation',
    'make a block “quotation” of it, or write \\ before the > to print it',
  ],
  thematicBreak: ['a rule', 'remove it; the layout draws rules'],
  code: ['a block of code', 'write the words without the signs'],
  inlineCode: ['code', 'write the words without the signs, or \\` for the sign itself'],
  image: ['a picture', 'make a block “image” of it'],
  imageReference: ['a picture', 'make a block “image” of it'],
  linkReference: ['a link by reference', 'write [words](https://…)'],
  definition: ['the address of a link by reference', 'write [words](https://…) where the link is'],
};

const require = createRequire(import.meta.url);
let parser: ((text: string, disabled: readonly string[]) => readonly Node[]) | undefined;

/** The parser, loaded by the first text that holds a sign. */
function parserOf(): NonNullable<typeof parser> {
  if (parser !== undefined) return parser;
  const { fromMarkdown } = require('mdast-util-from-markdown') as typeof mdast;
  const { cjkFriendlyExtension } = require('micromark-extension-cjk-friendly') as typeof cjk;
  // Chinese sets no spaces round words: without it **“…”** beside a hanzi marks nothing (CommonMark, 6.2).
  const friendly = cjkFriendlyExtension();
  parser = (text, disabled) =>
    fromMarkdown(text, { extensions: [friendly, { disable: { null: [...disabled] } }] }).children;
  return parser;
}

/** What stands for a reference between braces: it is neither a letter, a blank nor a sign. */
const hole = '\uE000';

export interface Hole {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the subset of Markdown (CommonMark 0.31) that texts know: `**strong**`, `*emphasis*`, `[words](address)`,
 * `<address>`, `<sup>`, `<sub>`, `<br>`, a backslash at the end of a line and before a sign. Anything else of Markdown is
 * reported where it stands.
 * @param holes the references between braces, which are of no concern to Markdown
 * @returns the stretches that are printed, in order; `undefined` where the text holds no sign
 */
export function readMarkdown(
  text: string,
  holes: readonly Hole[],
  places: TextPlaces,
  findings: Findings,
): readonly MarkedStretch[] | undefined {
  let plain = '';
  let from = 0;
  for (const { start, end } of holes) {
    plain += text.slice(from, start) + hole.repeat(end - start);
    from = end;
  }
  plain += text.slice(from);
  if (!signs.test(plain)) return undefined;
  const isOrdinal = /^\s*\d+[.)]\s/u.test(plain) && !/\n[^\S\n]*\d+[.)]\s/u.test(plain);
  const nodes = parserOf()(plain, [
    'characterReference',
    'codeIndented',
    ...(isOrdinal ? ['list'] : []),
  ]);
  const reader: Reader = { text: plain, typed: text, places, findings, stretches: [] };
  const marked = /\[\^[^[\]\s]+\](?!:)/u.test(plain);
  for (const node of nodes) {
    if (node.type === 'paragraph') readInline(node.children, [], reader);
    // A footnote is told once, at its mark.
    else if (!(marked && isFootnote(node))) refuse(node, reader);
  }
  return reader.stretches;
}

interface Reader {
  /** The text with holes for its references. */
  readonly text: string;
  readonly typed: string;
  readonly places: TextPlaces;
  readonly findings: Findings;
  readonly stretches: MarkedStretch[];
}

const isFootnote = (node: Node): boolean =>
  (node.type === 'definition' || node.type === 'linkReference') &&
  node.label?.startsWith('^') === true;

const spanOf = ({ position }: Node): readonly [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

function readInline(nodes: readonly Node[], outer: readonly ProseMark[], reader: Reader): void {
  const { text, places, findings, stretches } = reader;
  // HTML is no tree: <sup> and </sup> are nodes of their own.
  const open: { readonly tag: string; readonly mark: ProseMark; readonly node: Node }[] = [];
  const refusedTags = new Set<string>();
  for (const node of nodes) {
    const [start, end] = spanOf(node);
    const marks = [...outer, ...open.map(({ mark }) => mark)];
    const place = places.at(start, end - start);
    switch (node.type) {
      case 'text':
        readText(start, end, marks, reader);
        break;
      case 'strong':
      case 'emphasis':
        readInline(node.children, [...marks, { kind: node.type, place }], reader);
        break;
      case 'link':
        readInline(node.children, [...marks, linkOf(node, reader)], reader);
        break;
      case 'break':
        stretches.push({ start, end, marks, isBreak: text.startsWith('\\', start) });
        break;
      case 'html': {
        const [, closing, tag = ''] = /^<(\/?)(sup|sub|br)\s*\/?>$/iu.exec(node.value) ?? [];
        const name = tag.toLowerCase();
        if (name === 'br' && closing === '') stretches.push({ start, end, marks, isBreak: true });
        else if (name !== '' && name !== 'br' && closing === '') {
          open.push({
            tag: name,
            node,
            mark: { kind: name === 'sup' ? 'superscript' : 'subscript', place },
          });
        } else if (name !== '' && open.at(-1)?.tag === name) open.pop();
        else if (!refusedTags.delete(/^<\/(\w+)/u.exec(node.value)?.[1] ?? '')) {
          // The end of what was refused at its beginning is no fault of its own.
          refusedTags.add(/^<(\w+)/u.exec(node.value)?.[1] ?? '');
          refuse(node, reader);
        }
        break;
      }
      default:
        refuse(node, reader);
    }
  }
  for (const { tag, node } of open) {
    const [start, end] = spanOf(node);
    findings.error(
      'report/prose-syntax',
      places.at(start, end - start),
      `<${tag}> is not closed`,
      `write </${tag}> where it ends`,
    );
  }
}

/** Text without its escapes: `\*` prints the asterisk alone. */
function readText(start: number, end: number, marks: readonly ProseMark[], reader: Reader): void {
  const { text, stretches } = reader;
  const written = text.slice(start, end);
  const add = (from: number, to: number): void => {
    if (to > from) stretches.push({ start: from, end: to, marks, isBreak: false });
  };
  let from = start;
  for (const { index } of written.matchAll(/\\(?=[!-/:-@[-`{-~])./gsu)) {
    add(from, start + index);
    from = start + index + 1;
  }
  add(from, end);
  const bare = written.replaceAll(/\\[!-/:-@[-`{-~]/gu, '  ');
  tellLeftover(bare, start, reader.places, reader.findings);
}

function linkOf(
  node: Extract<Node, { type: 'link' }>,
  { typed, places, findings }: Reader,
): ProseMark {
  const [start, end] = spanOf(node);
  const place = places.at(start, end - start);
  const words = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (node.title !== null && node.title !== undefined) {
    findings.error(
      'report/prose-syntax',
      place,
      'the link has a title, which no page can show',
      'write [words](https://…) alone',
    );
  }
  if (node.url.includes(hole) || node.url === '') {
    findings.error(
      'report/prose-syntax',
      place,
      `${shorten(typed.slice(start, end))} has no address of its own`,
      'write the whole address, without braces, as [words](https://…)',
    );
  }
  if (node.children.length === 0) {
    findings.error(
      'report/prose-syntax',
      place,
      `${shorten(typed.slice(start, end))} has no words, so that nothing of it is printed`,
      'write [words](https://…), or <https://…> to print the address',
    );
  }
  return { kind: 'link', href: node.url, isAddress: printsAddress(words, node.url), place };
}

function refuse(node: Node, { typed, places, findings }: Reader): void {
  const [start, end] = spanOf(node);
  const written = typed.slice(start, end).split('\n')[0] ?? '';
  const [what, remedy] = (isFootnote(node) ? footnote : refused[node.type]) ?? [
    'HTML',
    'texts know <sup>, <sub> and <br>; write \\< for the sign itself',
  ];
  findings.error(
    'report/prose-syntax',
    places.at(start, written.length),
    `“${shorten(written)}” is ${what} of Markdown, which texts do not take`,
    remedy,
  );
}
