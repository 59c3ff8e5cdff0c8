import fc from 'fast-check';
import { reportInLayout } from './base.js';
import type { Files } from './world.js';

const number = fc.oneof(
  fc.integer({ min: -50, max: 150 }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '1e3',
    '1e-9',
    '1e300',
    '-1e300',
    'NaN',
    'Infinity',
    '',
    '50%',
    '2em',
    '3mm',
    '1,2',
    'x',
  ),
);

const path = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz', 'x', ''),
      fc.array(number, { maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.map(([command, numbers]) => command + numbers.join(' ')).join(' '));

const color = fc.constantFrom(
  'red',
  '#123456',
  '#12',
  'none',
  'url(#g)',
  'url(#gone)',
  'url(#p)',
  'url(https://x.org/#p)',
  'rgb(1,2,3)',
  'rgba(300,-1,2,9)',
  'hsl(1,2%,3%)',
  'currentColor',
  'inherit',
  'transparent',
  '',
);

const attributes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
  rx: number,
  cx: number,
  cy: number,
  x1: number,
  x2: number,
  d: path,
  points: fc.array(number, { maxLength: 9 }).map((numbers) => numbers.join(' ')),
  fill: color,
  stroke: color,
  'stroke-width': number,
  'stroke-dasharray': fc.array(number, { maxLength: 4 }).map((numbers) => numbers.join(',')),
  opacity: number,
  'fill-rule': fc.constantFrom('evenodd', 'nonzero', 'x'),
  'clip-path': fc.constantFrom('url(#c)', 'url(#gone)', 'none'),
  transform: fc.constantFrom(
    'rotate(45)',
    'scale(0)',
    'matrix(1 2 3)',
    'matrix(0,0,0,0,0,0)',
    'translate(NaN)',
    'skewX(90)',
    'scale(1e300)',
    'x',
  ),
  offset: number,
  'stop-color': color,
  id: fc.constantFrom('g', 'c', 'p', 'q'),
  href: fc.constantFrom('#g', '#c', '#gone', 'https://x.org', 'data:image/png;base64,AA'),
  'xlink:href': fc.constantFrom('#g', '#q'),
  gradientTransform: fc.constantFrom('rotate(9)', 'scale(0)', 'x'),
  gradientUnits: fc.constantFrom('userSpaceOnUse', 'objectBoundingBox'),
  spreadMethod: fc.constantFrom('pad', 'reflect', 'repeat'),
  style: fc.constantFrom(
    'fill:red',
    'fill:url(https://x)',
    '@import x',
    'display:none',
    'x',
    'opacity:.5',
  ),
  class: fc.constantFrom('a'),
  display: fc.constantFrom('none'),
  preserveAspectRatio: fc.constantFrom('none', 'xMidYMid slice', 'x'),
  onload: fc.constantFrom('x()'),
};

const attribute = fc
  .constantFrom(...Object.keys(attributes).slice(0, -1))
  .chain((name) => (attributes[name] ?? number).map((value) => [name, value] as const));

const attributeList = fc
  .uniqueArray(attribute, { maxLength: 6, selector: ([name]) => name })
  .map((list) => list.map(([name, value]) => ` ${name}="${value}"`).join(''));

const allowed = [
  'svg',
  'g',
  'defs',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
];
const tag = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...allowed) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text',
      'script',
      'image',
      'use',
      'style',
      'foreignObject',
      'a',
      'pattern',
      'mask',
      'symbol',
      'marker',
      'animate',
    ),
  },
);

const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(tag, attributeList, fc.array(tie('node'), { maxLength: 2 }))
    .map(([name, given, children]) => `<${name}${given}>${children.join('')}</${name}>`),
})).node;

const head = fc.constantFrom(
  'viewBox="0 0 100 50"',
  'width="100" height="50"',
  'viewBox="0 0 1e5 1"',
  'viewBox="-9 -9 0.001 0.001"',
  'viewBox="0 0 NaN 1"',
  '',
);

/** Drawings of shapes with any attributes, placed as a picture; some are spoilt as text. */
export const drawings: fc.Arbitrary<Files> = fc
  .tuple(head, fc.array(tree, { maxLength: 6 }), fc.nat({ max: 40 }), fc.nat())
  .map(([size, nodes, luck, at]) => {
    const whole = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}><defs><linearGradient id="g" href="#p"><stop offset="0" stop-color="red"/></linearGradient><linearGradient id="p" href="#g"/><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>${nodes.join('')}</svg>`;
    const cut = at % whole.length;
    if (luck === 0) return whole.slice(0, cut);
    if (luck === 1) return `${whole.slice(0, cut)}&lol;${whole.slice(cut)}`;
    if (luck === 2) return `<!DOCTYPE svg [<!ENTITY lol "lol">]>${whole}`;
    return whole;
  })
  .map((svg) => ({
    ...reportInLayout(
      '<document><section><h1 lang="en">{{prose title "en"}}</h1>\n<img src="x.svg" alt="a drawing" width="40mm"/><p lang="en">{{prose title "en"}}</p></section></document>',
    ),
    'data/fuzzed/x.svg': svg,
  }));
