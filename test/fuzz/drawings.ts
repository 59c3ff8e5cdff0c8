import fc from 'fast-check';
import { reportInLayout } from './base.js';
import { number, path } from './svg-values.js';
import type { Files } from './world.js';

const color = fc.constantFrom(
  'red',
  'blue',
  '#123456',
  '#abc',
  'none',
  'url(#g)',
  'url(#g) red',
  'url(#p)',
  'url(#q)',
  'url(#t)',
  'url("#r")',
  'rgb(1,2,3)',
  'rgba(300,-1,2,9)',
  'hsl(1,2%,3%)',
  'currentColor',
  'inherit',
  'transparent',
  '',
);

/** What makes a drawing be refused; each seldom, so that most are drawn. */
const refused = fc.constantFrom(
  'fill="#12"',
  'fill="url(#gone)"',
  'fill="url(https://x.org/#p)"',
  'clip-path="url(#gone)"',
  'href="https://x.org"',
  'xlink:href="data:image/png;base64,AA"',
  'style="fill:url(https://x)"',
  'style="@import x"',
  'style="marker-mid:url(#g)"',
  'mask="url(#g)"',
  'filter="url(#g)"',
  'corners="round"',
  'style="corners:round"',
  'onload="x()"',
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
  fx: number,
  d: path,
  pathLength: number,
  points: fc.array(number, { maxLength: 9 }).map((numbers) => numbers.join(' ')),
  fill: color,
  stroke: color,
  'stroke-width': number,
  'stroke-dasharray': fc.array(number, { maxLength: 4 }).map((numbers) => numbers.join(',')),
  'stroke-dashoffset': number,
  'stroke-linecap': fc.constantFrom('round', 'square'),
  'vector-effect': fc.constantFrom('non-scaling-stroke'),
  opacity: number,
  'fill-rule': fc.constantFrom('evenodd', 'nonzero', 'x'),
  'clip-path': fc.constantFrom('url(#c)', 'url(#b)', 'none'),
  mask: fc.constantFrom('url(#m)', 'none'),
  'marker-start': fc.constantFrom('url(#k)', 'none'),
  'marker-end': fc.constantFrom('url(#k)'),
  'mix-blend-mode': fc.constantFrom('multiply', 'normal'),
  'paint-order': fc.constantFrom('stroke', 'normal'),
  'transform-origin': fc.constantFrom('center', '5px 9px'),
  visibility: fc.constantFrom('hidden', 'visible'),
  viewBox: fc.constantFrom('0 0 9 9', '0 0 0 1'),
  clipPathUnits: fc.constantFrom('objectBoundingBox'),
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
  href: fc.constantFrom('#g', '#c', '#q', '#s'),
  'xlink:href': fc.constantFrom('#g', '#q'),
  gradientTransform: fc.constantFrom('rotate(9)', 'scale(0)', 'x'),
  gradientUnits: fc.constantFrom('userSpaceOnUse', 'objectBoundingBox'),
  spreadMethod: fc.constantFrom('pad', 'reflect', 'repeat'),
  style: fc.constantFrom('fill:red', 'fill:url(#g);stroke:blue', 'display:none', 'x', 'opacity:.5'),
  class: fc.constantFrom('a', 'a b'),
  display: fc.constantFrom('none'),
  preserveAspectRatio: fc.constantFrom('none', 'xMidYMid slice', 'x'),
};

const attribute = fc
  .constantFrom(...Object.keys(attributes))
  .chain((name) => (attributes[name] ?? number).map((value) => [name, value] as const));

const attributeList = fc
  .uniqueArray(attribute, { maxLength: 6, selector: ([name]) => name })
  .map((list) => list.map(([name, value]) => ` ${name}='${value}'`).join(''));

const anyAttributes = fc.oneof(
  { weight: 300, arbitrary: attributeList },
  { weight: 1, arbitrary: refused.map((written) => ` ${written}`) },
);

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
  'a',
  'switch',
  'use',
  'symbol',
  'marker',
  'mask',
  'pattern',
  'title',
];
const tag = fc.oneof(
  { weight: 1_000, arbitrary: fc.constantFrom(...allowed) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('text', 'script', 'image', 'foreignObject', 'animate', 'blob'),
  },
);

/** Elements inside one another. Bounded in depth, or the tree would grow without end now and then. */
const tree = (depth: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      tag,
      anyAttributes,
      depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
    )
    .map(([name, given, children]) => `<${name}${given}>${children.join('')}</${name}>`);

const stops = fc
  .array(
    fc
      .tuple(number, color)
      .map(([at, stopColor]) => `<stop offset='${at}' stop-color='${stopColor}'/>`),
    { maxLength: 4 },
  )
  .map((list) => list.join(''));

/** Style sheets as tools write them, some with what is not read. */
const sheet = fc.constantFrom(
  '',
  '<style>.a{fill:red}.b{stroke:url(#g)!important}</style>',
  '<style>g > rect, #q{opacity:50%}@media print{path{fill:hsl(9 9% 9%)}}</style>',
  '<style>rect:hover{fill:red}</style>',
  '<style>.a{</style>',
);

/** Paint, clipping and what is drawn again, some of it leading back to itself. */
const definitions = fc
  .tuple(stops, anyAttributes, stops, anyAttributes, fc.nat({ max: 9 }), sheet)
  .map(([one, given, other, more, luck, styles]) =>
    [
      `<linearGradient id="g"${luck < 5 ? ' href="#p"' : ''}><stop offset="0" stop-color="red"/>${one}</linearGradient>`,
      `<radialGradient id="p"${luck === 0 ? ' href="#g"' : ''}>${other}</radialGradient>`,
      `<g><linearGradient id="q"/><radialGradient id="r"><stop/><stop offset="1"/></radialGradient></g>`,
      `<clipPath id="c"><rect width="9" height="9"${luck === 1 ? ' clip-path="url(#b)"' : ''}/></clipPath>`,
      `<clipPath id="b" clipPathUnits="objectBoundingBox"><circle r="1"${luck < 3 ? ' clip-path="url(#c)"' : ''}/></clipPath>`,
      `<symbol id="s" viewBox="0 0 9 9"><rect width="9" height="9"/>${luck === 2 ? '<use href="#s"/>' : ''}</symbol>`,
      `<marker id="k" markerWidth="3" markerHeight="3" orient="auto"><path d="M0 0h3v3z"/></marker>`,
      `<mask id="m"><rect width="99" height="99" fill="white"${luck === 3 ? ' mask="url(#m)"' : ''}/></mask>`,
      `<pattern id="t" width="9" height="9" patternUnits="userSpaceOnUse"><circle r="3"${luck === 4 ? ' fill="url(#t)"' : ''}/></pattern>`,
      `${styles}<g${given}></g><g${more}></g>`,
    ].join(''),
  );

const head = fc.constantFrom(
  'viewBox="0 0 100 50"',
  'width="100" height="50"',
  'viewBox="0 0 1e5 1"',
  'viewBox="-9 -9 0.001 0.001"',
  'viewBox="-1 2 40 30"',
  'viewBox="0 0 NaN 1"',
);

/** Drawings of shapes with any attributes, placed as a picture; some are spoilt as text. */
export const drawings: fc.Arbitrary<Files> = fc
  .tuple(head, definitions, fc.array(tree(4), { maxLength: 6 }), fc.nat({ max: 40 }), fc.nat())
  .map(([size, defined, nodes, luck, at]) => {
    const whole = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}><defs>${defined}</defs>${nodes.join('')}</svg>`;
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
