import { fileURLToPath } from 'node:url';
import type { DocumentNode, ElementNode, TextNode } from '../../src/document/document.js';
import { isElementName } from '../../src/document/elements.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { FontLibrary } from '../../src/fonts/face.js';
import { loadFontLibrary } from '../../src/fonts/library.js';
import type {
  Metadata,
  PageGeometry,
  ParagraphNode,
  ParagraphStyle,
  PrintJob,
  PrintNode,
} from '../../src/sheet/nodes.js';
import type { TextRun } from '../../src/sheet/runs.js';
import { figures } from './figures.js';

const fontsFolder = fileURLToPath(new URL('../../fonts', import.meta.url));
let library: FontLibrary | undefined;

/** The library of the repository's own faces. */
export const testFonts = (): FontLibrary => {
  library ??= loadFontLibrary(nodeEffects(), fontsFolder).value;
  if (!library) throw new Error('the fonts of the repository do not load');
  return library;
};

let line = 0;
const place = () => ({ file: 'sheet.xml', line: (line += 1), column: 1 });

/** An element of a document; children are elements or bare text in the element's language. */
export const element = (
  name: string,
  language: string,
  children: readonly (ElementNode | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): ElementNode => {
  if (!isElementName(name)) throw new Error(`${name} is no element`);
  return {
    kind: 'element',
    name,
    attributes,
    classes: [],
    language,
    place: place(),
    children: children.map((child): DocumentNode =>
      typeof child === 'string'
        ? ({
            kind: 'text',
            text: child,
            language,
            origin: { kind: 'text' },
            place: place(),
          } satisfies TextNode)
        : child,
    ),
  };
};

export interface Look {
  readonly size?: number;
  readonly weight?: number;
  readonly color?: string;
  readonly rise?: number;
}

const runsOfText = (
  text: string,
  owner: ElementNode,
  language: string,
  look: Look,
  link: string | undefined,
): readonly TextRun[] =>
  testFonts()
    .split(text, language, { role: 'sans', weight: look.weight ?? 400, italic: false })
    .runs.map((run) => ({
      ...run,
      size: look.size ?? 10,
      color: look.color ?? '#1a1a1a',
      language,
      element: owner,
      ...(look.rise === undefined ? {} : { rise: look.rise }),
      ...(link === undefined ? {} : { link }),
    }));

export const runsOf = (owner: ElementNode, look: Look = {}, link?: string): readonly TextRun[] =>
  owner.children.flatMap((child) =>
    child.kind === 'text'
      ? runsOfText(child.text, owner, child.language, look, link)
      : runsOf(child, look, child.attributes['href'] ?? link),
  );

/** Prints an element's text as one paragraph. */
export const paragraph = (
  owner: ElementNode,
  style: Partial<ParagraphStyle> = {},
  look: Look = {},
  extra: Partial<ParagraphNode> = {},
): ParagraphNode => ({
  kind: 'paragraph',
  element: owner,
  runs: runsOf(owner, look),
  style: {
    language: owner.language,
    alignment: 'left',
    leading: 15,
    firstLineIndent: 0,
    hyphenate: owner.language === 'en',
    hanLatinSpace: 0.25,
    figures,
    orphans: 2,
    widows: 2,
    ...style,
  },
  ...extra,
});

export const A4: PageGeometry = {
  width: 595.28,
  height: 841.89,
  margins: { top: 60, right: 50, bottom: 60, left: 50 },
};

export const testMetadata: Metadata = {
  title: '数据 & Facts <1>',
  titles: { 'zh-Hans': '数据', en: 'Facts & <figures>' },
  language: 'zh-Hans',
  languages: ['zh-Hans', 'en'],
  subject: 'A sheet for tests',
  author: 'Press Office',
  date: new Date('2026-11-23T00:00:00Z'),
};

/** A job over the given blocks; the tree is a document of the given elements. */
export const job = (
  elements: readonly ElementNode[],
  body: readonly PrintNode[],
  changes: Partial<PrintJob> = {},
): PrintJob => ({
  geometry: A4,
  body,
  header: () => undefined,
  footer: () => undefined,
  metadata: testMetadata,
  root: element('document', 'zh-Hans', elements),
  ...changes,
});

export const ZH =
  '中国与138个国家、30个国际组织签署200份共建“一带一路”合作文件，2020年中欧班列开行1.24万列，同比增长50%，综合重箱率达98.4%。各方将继续推进高质量共建，秉持共商共建共享原则，把“一带一路”打造成合作之路、健康之路、复苏之路、增长之路——为构建人类命运共同体作出更大贡献。';
export const EN =
  'China has signed 200 cooperation documents with 138 countries and 30 international organisations to build the Belt and Road together. In 2020, China–Europe freight trains made 12,400 trips, up 50% on the year before, and the containers were 98.4% full. The office said “extensive consultation, joint contribution and shared benefits” would remain the rule.';
