import type {
  Color,
  Drawing,
  PlainItem,
  FillItem,
  Path,
  StrokeItem,
  TextItem,
} from '../../src/sheet/drawing.js';

/**
 * Writes a drawing as SVG 1.1 markup with real text, as stock pdfmake takes charts: `font-family` is the id of a face,
 * lengths are pt, one user unit each. As short as it can be said, so that stock pdfmake has no more to read than it must:
 * neighbouring fills of one colour are one path, and nothing is written that goes without saying.
 */
export function writeSvg(drawing: Drawing<PlainItem>): string {
  const [width, height] = [number(drawing.width), number(drawing.height)];
  const clips = clipIds(drawing.items);
  const definitions = [...clips]
    .map(([path, id]) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    definitions === '' ? '' : `<defs>${definitions}</defs>`,
    ...merged(drawing.items).map((item) => clipped(item, clips)),
    '</svg>',
  ].join('');
}

function merged(items: readonly PlainItem[]): readonly PlainItem[] {
  const result: PlainItem[] = [];
  for (const item of items) {
    const before = result.at(-1);
    if (before?.kind === 'fill' && item.kind === 'fill' && isSameFill(before, item)) {
      result[result.length - 1] = { ...before, path: [...before.path, ...item.path] };
    } else {
      result.push(item);
    }
  }
  return result;
}

const isSameFill = (a: FillItem<Color>, b: FillItem<Color>): boolean =>
  a.paint === b.paint &&
  a.opacity === 1 &&
  b.opacity === 1 &&
  a.rule === 'nonzero' &&
  b.rule === 'nonzero' &&
  a.clips === b.clips;

const clipped = (item: PlainItem, clips: ReadonlyMap<string, string>): string =>
  item.clips.reduceRight(
    (markup, { path }) => `<g clip-path="url(#${clips.get(pathData(path)) ?? ''})">${markup}</g>`,
    element(item),
  );

function element(item: PlainItem): string {
  switch (item.kind) {
    case 'fill': {
      const rule = item.rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
      return `<path d="${pathData(item.path)}"${paint('fill', item.paint, item.opacity)}${rule}/>`;
    }
    case 'stroke':
      return strokeElement(item);
    case 'text':
      return textElements(item);
  }
}

const paint = (attribute: 'fill' | 'stroke', color: string, opacity: number): string =>
  ` ${attribute}="${color}"${opacity < 1 ? ` ${attribute}-opacity="${number(opacity)}"` : ''}`;

const strokeElement = ({ path, stroke, opacity }: StrokeItem<Color>): string =>
  `<path d="${pathData(path)}" fill="none"${paint('stroke', stroke.paint, opacity)}` +
  ` stroke-width="${number(stroke.width)}"` +
  (stroke.cap === 'butt' ? '' : ` stroke-linecap="${stroke.cap}"`) +
  (stroke.join === 'miter' ? '' : ` stroke-linejoin="${stroke.join}"`) +
  (stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`) +
  '/>';

const textElements = ({ line, x, y, opacity }: TextItem): string =>
  line.fragments
    .map(
      ({ run, text, x: left }) =>
        `<text x="${number(x + left)}" y="${number(y)}" font-family="${run.face.id}"` +
        ` font-size="${number(run.size)}" xml:lang="${run.language}" xml:space="preserve"` +
        `${paint('fill', run.color, opacity)}>${escape(text)}</text>`,
    )
    .join('');

function clipIds(items: readonly PlainItem[]): ReadonlyMap<string, string> {
  const paths = new Set(items.flatMap(({ clips }) => clips.map(({ path }) => pathData(path))));
  return new Map([...paths].map((path, index) => [path, `clip${index + 1}`]));
}

const pathData = (path: Path): string =>
  path.map(([command, ...values]) => command + values.map(number).join(' ')).join('');

/** At most three decimals. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
