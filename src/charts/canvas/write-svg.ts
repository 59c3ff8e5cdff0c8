import type { Drawing, DrawingItem, Paint, Path, PathItem, Stroke } from './drawing.js';

/**
 * Writes a drawing as SVG 1.1 markup with real text: `font-family` is the id of a face. Lengths are pt, one user unit
 * each. Neighbouring fills of one colour become one path.
 */
export function writeSvg(drawing: Drawing): string {
  const width = number(drawing.width);
  const height = number(drawing.height);
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

function clipped(item: DrawingItem, clips: ReadonlyMap<string, string>): string {
  return item.clips.reduceRight(
    (markup, path) => `<g clip-path="url(#${clips.get(pathData(path)) ?? ''})">${markup}</g>`,
    element(item),
  );
}

function element(item: DrawingItem): string {
  if (item.kind === 'path') {
    const fill = item.fill ? paint('fill', item.fill) : ' fill="none"';
    const rule = item.fill?.rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    const stroke = item.stroke ? strokeAttributes(item.stroke) : '';
    return `<path d="${pathData(item.path)}"${fill}${rule}${stroke}/>`;
  }
  return (
    `<text x="${number(item.x)}" y="${number(item.y)}" font-family="${escape(item.face.id)}"` +
    ` font-size="${number(item.size)}" xml:lang="${escape(item.language)}" xml:space="preserve"` +
    `${paint('fill', item.fill)}>${escape(item.text)}</text>`
  );
}

function merged(items: readonly DrawingItem[]): readonly DrawingItem[] {
  const result: DrawingItem[] = [];
  for (const item of items) {
    const before = result.at(-1);
    if (before?.kind === 'path' && item.kind === 'path' && isSameFill(before, item)) {
      result[result.length - 1] = { ...before, path: [...before.path, ...item.path] };
    } else {
      result.push(item);
    }
  }
  return result;
}

const isSameFill = (a: PathItem, b: PathItem): boolean =>
  a.fill !== undefined &&
  b.fill !== undefined &&
  a.stroke === undefined &&
  b.stroke === undefined &&
  a.fill.color === b.fill.color &&
  a.fill.opacity === 1 &&
  b.fill.opacity === 1 &&
  a.fill.rule === 'nonzero' &&
  b.fill.rule === 'nonzero' &&
  a.clips === b.clips;

function clipIds(items: readonly DrawingItem[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const path of items.flatMap((item) => item.clips)) {
    const data = pathData(path);
    if (!ids.has(data)) ids.set(data, `clip${ids.size + 1}`);
  }
  return ids;
}

const pathData = (path: Path): string =>
  path.map(([command, ...values]) => command + values.map(number).join(' ')).join('');

const paint = (attribute: 'fill' | 'stroke', { color, opacity }: Paint): string =>
  ` ${attribute}="${color}"${opacity < 1 ? ` ${attribute}-opacity="${number(opacity)}"` : ''}`;

const strokeAttributes = (stroke: Stroke): string =>
  `${paint('stroke', stroke)} stroke-width="${number(stroke.width)}"` +
  (stroke.cap === 'butt' ? '' : ` stroke-linecap="${stroke.cap}"`) +
  (stroke.join === 'miter' ? '' : ` stroke-linejoin="${stroke.join}"`) +
  (stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`);

/** At most three decimals: a thousandth of a point is far below what any printer resolves. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
