import type {
  Drawing,
  DrawingItem,
  Path,
  StrokeItem,
  TextItem,
} from '../../src/printer/drawing.js';

/**
 * Writes a drawing as SVG 1.1 markup with real text, as stock pdfmake takes charts: `font-family` is the id of a face,
 * lengths are pt, one user unit each.
 */
export function writeSvg({ width, height, items }: Drawing): string {
  const clips = clipIds(items);
  const definitions = [...clips]
    .map(([path, id]) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${definitions}</defs>`,
    ...items.map((item) => clipped(item, clips)),
    '</svg>',
  ].join('');
}

const clipped = (item: DrawingItem, clips: ReadonlyMap<string, string>): string =>
  item.clips.reduceRight(
    (markup, path) => `<g clip-path="url(#${clips.get(pathData(path)) ?? ''})">${markup}</g>`,
    element(item),
  );

function element(item: DrawingItem): string {
  switch (item.kind) {
    case 'fill':
      return (
        `<path d="${pathData(item.path)}" fill="${item.color}" fill-rule="${item.rule}"` +
        ` fill-opacity="${item.opacity}"/>`
      );
    case 'stroke':
      return strokeElement(item);
    case 'text':
      return textElements(item);
  }
}

const strokeElement = ({ path, stroke, opacity }: StrokeItem): string =>
  `<path d="${pathData(path)}" fill="none" stroke="${stroke.color}" stroke-opacity="${opacity}"` +
  ` stroke-width="${number(stroke.width)}" stroke-linecap="${stroke.cap}"` +
  ` stroke-linejoin="${stroke.join}"` +
  `${stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`}/>`;

const textElements = ({ line, x, y, opacity }: TextItem): string =>
  line.fragments
    .map(
      ({ run, text, x: left }) =>
        `<text x="${number(x + left)}" y="${number(y)}" font-family="${run.face.id}"` +
        ` font-size="${number(run.size)}" xml:lang="${run.language}" xml:space="preserve"` +
        ` fill="${run.color}" fill-opacity="${opacity}">${escape(text)}</text>`,
    )
    .join('');

function clipIds(items: readonly DrawingItem[]): ReadonlyMap<string, string> {
  const paths = new Set(items.flatMap(({ clips }) => clips.map(pathData)));
  return new Map([...paths].map((path, index) => [path, `clip${index + 1}`]));
}

const pathData = (path: Path): string =>
  path.map(([command, ...values]) => command + values.map(number).join(' ')).join('');

/** At most three decimals. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
