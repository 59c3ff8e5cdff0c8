export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PATH = /<path d="([^"]+)"([^>]*)\/>/g;
const RECTANGLE = /M([\d.-]+) ([\d.-]+)L([\d.-]+) \2L\3 ([\d.-]+)L\1 \4Z/g;

/** Boxes of the rectangles that an SVG fills with a colour. */
export const filled = (svg: string, color: string): readonly Box[] =>
  paths(svg, ` fill="${color}"`);

/** Boxes of the rectangles that an SVG outlines with dashes. */
export const dashed = (svg: string): readonly Box[] => paths(svg, 'stroke-dasharray');

function paths(svg: string, attribute: string): readonly Box[] {
  return [...svg.matchAll(PATH)]
    .filter(([, , attributes = '']) => attributes.includes(attribute))
    .flatMap(([, data = '']) => [...data.matchAll(RECTANGLE)])
    .map(([, left, top, right, bottom]) => ({
      x: Math.min(Number(left), Number(right)),
      y: Math.min(Number(top), Number(bottom)),
      width: Math.abs(Number(right) - Number(left)),
      height: Math.abs(Number(bottom) - Number(top)),
    }));
}

/** Texts of an SVG with their faces, in order. */
export const texts = (svg: string): readonly { readonly face: string; readonly text: string }[] =>
  [...svg.matchAll(/<text [^>]*font-family="([^"]+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, face = '', text = '']) => ({ face, text }),
  );
