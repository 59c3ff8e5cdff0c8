import { drawCharts } from '../../src/build/graphics/draw-charts.js';
import { expandDocument } from '../../src/build/expand-document.js';
import type { Checked } from '../../src/diagnostics/diagnostic.js';
import type { DocumentNode, ElementNode } from '../../src/document/document.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadReport } from '../../src/report/load.js';
import type { ChartSpec } from '../../src/report/charts.js';
import type { Report } from '../../src/report/report.js';
import type { Block, ChartContent, Content, Margin, Run } from './content.js';
import { benchRequest } from './workload.js';
import type { Drawing, PlainItem } from '../../src/sheet/drawing.js';
import { writeSvg } from './write-svg.js';

const faces = {
  body: { zh: 'NotoSansSC-Regular', en: 'SourceSans3-Regular' },
  strong: { zh: 'NotoSansSC-Bold', en: 'SourceSans3-Semibold' },
  display: { zh: 'NotoSerifSC-Bold', en: 'SourceSerif4-Semibold' },
} as const;

const pageMargins: Margin = [48, 76, 48, 57];
const pageWidth = 595 - 96;
const gap = 11;

const must = <T>({ value, diagnostics }: Checked<T>): T => {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
};

/** The report's document and its drawn charts, as somebody would write them down for stock pdfmake. */
export function readContent(): Content {
  const effects = nodeEffects();
  const { folder, resources } = benchRequest(effects);
  const { report, packs } = must(loadReport(effects, folder, resources));
  const fonts = must(resources.fonts());
  const [output] = report.outputs;
  if (!output) throw new Error('the report has no output');
  const layout = must(resources.layout(output.layout, output.place));
  const theme = must(resources.theme(output.layout, output.place));
  const document = must(expandDocument({ layout, report, packs, output, annex: false }));

  const drawing = drawCharts({ report, packs, fonts, theme });
  const charts: Record<string, ChartContent> = {};
  const blocks = document.root.children.flatMap((node) =>
    blocksOf(node, pageWidth, (element, width) => {
      const drawn = drawing.draw(element, width);
      const id = element.attributes['ref'] ?? '';
      const spec = report.charts.get(id);
      if (drawn?.kind !== 'drawing' || !spec) throw new Error(`the chart ${id} is not drawn`);
      const { width: drawnWidth, height } = drawn;
      charts[id] = {
        svg: writeSvg(drawn as Drawing<PlainItem>),
        width: drawnWidth,
        height,
        ...dataOf(spec, report),
      };
      return id;
    }),
  );
  const ids = Object.values(faces).flatMap(({ zh, en }) => [zh, en]);
  const inCharts = Object.values(charts).flatMap(({ svg }) =>
    Array.from(svg.matchAll(/font-family="([^"]+)"/gu), ([, id = '']) => id),
  );
  const files = [...ids, ...inCharts].map((id) => [id, fonts.face(id)?.file ?? ''] as const);
  return { pageMargins, blocks, charts, fonts: Object.fromEntries(files) };
}

type DrawChart = (element: ElementNode, width: number) => string;

function blocksOf(node: DocumentNode, width: number, draw: DrawChart): readonly Block[] {
  if (node.kind === 'text') return [];
  const inside = (within = width): readonly Block[] =>
    node.children.flatMap((child) => blocksOf(child, within, draw));
  switch (node.name) {
    case 'h1':
      return [paragraph(node, 'display', 24)];
    case 'h2':
    case 'h3':
      return [paragraph(node, 'strong', 10)];
    case 'p':
    case 'note':
      return [paragraph(node, 'body', node.name === 'note' ? 7.4 : 9.2)];
    case 'pair':
    case 'row':
      return [columns(node, width, draw)];
    case 'chart':
      return [{ chart: draw(node, width) }];
    case 'table':
      return [tableOf(node)];
    case 'hr':
    case 'gap':
    case 'footer':
    case 'header':
      return [];
    default:
      return [{ stack: inside() }];
  }
}

/** Parallel text is what a borderless table does in stock pdfmake; columns of blocks are columns. */
function columns(node: ElementNode, width: number, draw: DrawChart): Block {
  const cells = node.children.filter((child) => child.kind === 'element');
  const each = (width - gap * (cells.length - 1)) / cells.length;
  if (node.name === 'row') {
    const stacks = cells.map((cell) => ({
      stack: cell.children.flatMap((child) => blocksOf(child, each, draw)),
    }));
    return { columns: stacks, columnGap: gap };
  }
  const body = [cells.map((cell) => ({ stack: blocksOf(cell, each, draw) }))];
  return { table: { widths: cells.map(() => '*'), body }, layout: 'noBorders' };
}

function tableOf(node: ElementNode): Block {
  const rows = elements(node, 'tr').map((row) =>
    row.children.flatMap((cell) =>
      cell.kind === 'element' ? [paragraph(cell, cell.name === 'th' ? 'strong' : 'body', 8.2)] : [],
    ),
  );
  const [first = []] = rows;
  const widths = first.map((_, index) => (index === 0 ? '*' : 'auto'));
  return { table: { widths, body: rows }, layout: 'lightHorizontalLines' };
}

const elements = (node: ElementNode, name: string): readonly ElementNode[] =>
  node.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return child.name === name ? [child] : elements(child, name);
  });

function paragraph(node: ElementNode, face: keyof typeof faces, fontSize: number): Block {
  return { text: runsOf(node, face, fontSize), lineHeight: 1.2, margin: [0, 0, 0, 3] };
}

const runsOf = (node: DocumentNode, face: keyof typeof faces, fontSize: number): readonly Run[] => {
  if (node.kind === 'element') {
    const runs = node.children.flatMap((child) => runsOf(child, face, fontSize));
    return joined(runs);
  }
  const font = faces[face][node.language === 'en' ? 'en' : 'zh'];
  return [{ text: node.text.replaceAll(/\s+/gu, ' '), font, fontSize }];
};

/** Neighbours in one font are one string, as somebody would type them. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    return last?.font === run.font
      ? [...done.slice(0, -1), { ...run, text: last.text + run.text }]
      : [...done, run];
  }, []);

const dataOf = (spec: ChartSpec, report: Report): Pick<ChartContent, 'labels' | 'values'> => {
  const facts = spec.series.flatMap(({ points }) =>
    points.flatMap(({ fact }) => report.facts.get(fact) ?? []),
  );
  return {
    labels: facts.map(({ label }) => label['en'] ?? ''),
    values: facts.map(({ quantity: { value } }) =>
      value.kind === 'number' ? value.amount.toNumber() : 0,
    ),
  };
};
