const svg = (content: string, head = 'viewBox="0 0 100 50"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${head}>${content}</svg>`;

const twoStops = '<stop offset="0"/><stop offset="1"/>';
const line = (attributes: string): string => `<line x2="9" y2="9" ${attributes}/>`;
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

/** Each clip path is clipped twice by the next: 2ⁿ drawings of a few hundred bytes. */
const clipsOfClips = (count: number): string =>
  svg(
    `${many(count, (index) => {
      const next = index + 1 < count ? `clip-path="url(#c${index + 1})"` : '';
      return `<clipPath id="c${index}">${`<rect width="9" height="9" ${next}/>`.repeat(2)}</clipPath>`;
    })}<rect width="9" height="9" clip-path="url(#c0)"/>`,
  );

const tooLarge = 'image/too-large';
const forbidden = 'image/forbidden';
const unsupported = 'image/unsupported';
const drawn = 'drawn';

/** Drawings made to cost time or memory, and what becomes of each. */
export const hostileDrawings: Readonly<Record<string, readonly [svg: string, outcome: string]>> = {
  'a linear gradient that repeats a billion times': [
    svg(
      `<linearGradient id="g" spreadMethod="repeat" x2="1e-9">${twoStops}</linearGradient><rect width="99" height="9" fill="url(#g)"/>`,
    ),
    tooLarge,
  ],
  'a radial gradient that reflects without end': [
    svg(
      `<radialGradient id="g" spreadMethod="reflect" r="1e-300">${twoStops}</radialGradient><rect width="99" height="9" fill="url(#g)"/>`,
    ),
    tooLarge,
  ],
  'a gradient whose reference leads back to it': [
    svg(
      `<linearGradient id="g" href="#p"/><linearGradient id="p" href="#g"/>${line('stroke="url(#g)"')}`,
    ),
    forbidden,
  ],
  'a gradient that leads back to itself and is not used': [
    svg(
      `<linearGradient id="g" href="#p"/><linearGradient id="p" href="#g"/>${line('stroke="red"')}`,
    ),
    drawn,
  ],
  'clipping that leads back to itself': [
    svg(
      '<clipPath id="a"><circle r="1" clip-path="url(#b)"/></clipPath><clipPath id="b"><circle r="1" clip-path="url(#a)"/></clipPath><circle r="9" clip-path="url(#a)"/>',
    ),
    forbidden,
  ],
  'clipping of clipping that doubles 40 times': [clipsOfClips(40), tooLarge],
  'a chain of 10,000 gradients': [
    svg(
      `${many(10_000, (index) => `<linearGradient id="g${index}" href="#g${index + 1}"/>`)}<linearGradient id="g10000"/>${line('stroke="url(#g0)"')}`,
    ),
    tooLarge,
  ],
  '20,000 stops used 10,000 times': [
    svg(
      `<linearGradient id="g">${'<stop/>'.repeat(20_000)}</linearGradient>${line('stroke="url(#g)"').repeat(10_000)}`,
    ),
    tooLarge,
  ],
  'paint that 5,000 shapes inherit': [
    svg(
      `<linearGradient id="g">${'<stop/>'.repeat(50)}</linearGradient><g stroke="url(#g)">${line('').repeat(5_000)}</g>`,
    ),
    tooLarge,
  ],
  'a long path round 9,000 gradients that are used': [
    svg(
      `<path d="${'M0 0'.repeat(99_000)}">${many(9_000, (index) => `<linearGradient id="g${index}"/>`)}</path>${many(9_000, (index) => `<line stroke="url(#g${index})"/>`)}`,
    ),
    tooLarge,
  ],
  'bounds of groups within groups': [
    svg(
      `<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width="1" height="1"/></clipPath>${'<g clip-path="url(#c)">'.repeat(95)}${'<circle r="9"/>'.repeat(2_000)}${'</g>'.repeat(95)}`,
    ),
    tooLarge,
  ],
  'a mask that draws a group again': [
    svg(
      `<mask id="q">${line('').repeat(9_000)}</mask>${`<g mask="url(#q)">${line('')}</g>`.repeat(5_000)}`,
    ),
    tooLarge,
  ],
  'a marker at each of 9,000 points': [
    svg(
      `<marker id="q">${line('').repeat(9_000)}</marker><path style="marker-mid : url(#q)" d="M0 0${'h1'.repeat(9_000)}"/>`,
    ),
    tooLarge,
  ],
  'a symbol that holds the next twice, 40 deep': [
    svg(
      `${many(40, (index) => `<symbol id="s${index}" overflow="visible">${`<use href="#s${index + 1}"/>`.repeat(2)}</symbol>`)}<symbol id="s40">${line('stroke="red"')}</symbol><use href="#s0"/>`,
    ),
    tooLarge,
  ],
  'a use that leads back to itself': [svg('<g id="g"><use href="#g"/></g>'), forbidden],
  'a pattern that is painted with itself': [
    svg(
      '<pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="url(#p)"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
    ),
    forbidden,
  ],
  'selectors against elements, a hundred million times': [
    svg(`<style>${'g,'.repeat(4_000)}g{fill:red}</style>${'<g/>'.repeat(25_000)}`),
    tooLarge,
  ],
  'a style sheet of 200,000 rules': [svg(`<style>${'a{}'.repeat(200_000)}</style>`), tooLarge],
  'brackets without end in a style sheet': [
    svg(`<style>${'('.repeat(300_000)}</style>`),
    unsupported,
  ],
  'brackets without end in a value': [
    svg(`<rect style="fill:${'('.repeat(300_000)}"/>`),
    unsupported,
  ],
  'a transform of 100,000 steps': [
    svg(`<g transform="${'rotate(1)'.repeat(100_000)}">${line('stroke="red"')}</g>`),
    drawn,
  ],
  'blanks without end': [
    svg(`<path d="M0 0${' '.repeat(400_000)}h1"/><g transform="${' '.repeat(400_000)}x"/>`),
    unsupported,
  ],
  'a dash offset far below zero': [
    svg(line('stroke="red" stroke-dasharray="1" stroke-dashoffset="-1e300"')),
    unsupported,
  ],
  'a dash offset below zero by its unit': [
    svg(line('stroke="red" font-size="-1" stroke-dasharray="1" style="stroke-dashoffset:1e300em"')),
    unsupported,
  ],
  'a sign that the renderer alone would read from an entity': [
    svg(line('stroke="red" stroke-dasharray="1" stroke-dashoffset="&#x1002D;1e300"')),
    unsupported,
  ],
  'a dash pattern of 100,000 zeros': [
    svg(line(`stroke="red" stroke-dasharray="${'0 '.repeat(100_000)}1"`)),
    unsupported,
  ],
  'a dash pattern without blanks': [
    svg(line(`stroke="red" stroke-dasharray="${'.0'.repeat(400_000)}"`)),
    unsupported,
  ],
  'dashes of nothing on a line of nearly everything': [
    svg('<path d="M-9e8 0L9e8 1" stroke="red" stroke-dasharray="1e-9"/>'),
    drawn,
  ],
  'dashes of nothing on a line beyond every number': [
    svg('<path d="M-1e300 0L1e300 1" stroke="red" stroke-dasharray="1e-9"/>'),
    unsupported,
  ],
  'a scale beyond every number': [
    svg(`<g transform="scale(1e300)">${line('stroke="red"')}</g>`),
    unsupported,
  ],
  'a view box of nearly nothing': [
    svg('<circle r="1e300"/>', 'viewBox="0 0 1e-3 1e-3"'),
    unsupported,
  ],
  'a reference that takes the square of its length': [
    svg(`<rect fill="${'#'.repeat(300_000)}&#10;x"/>`),
    unsupported,
  ],
  'digits without end in a dash offset': [
    svg(line(`stroke-dashoffset="${'1'.repeat(900_000)}x"`)),
    unsupported,
  ],
  'a path of 240,000 curves': [svg(`<path d="M0 0t${'1 1 '.repeat(240_000)}"/>`), tooLarge],
  'a path of 80,000 arcs': [svg(`<path d="M0 0a${'1 1 0 111 1 '.repeat(80_000)}"/>`), tooLarge],
  'a path of 900,000 ends': [svg(`<path d="M0 0${'z'.repeat(900_000)}"/>`), tooLarge],
  '60,000 circles': [svg('<circle r="9"/>'.repeat(60_000)), tooLarge],
  '50,000 layers': [svg('<g opacity=".5"/>'.repeat(50_000)), tooLarge],
  'elements 30,000 deep': [svg('<g>'.repeat(30_000) + '</g>'.repeat(30_000)), tooLarge],
  'depth hidden behind a comment': [
    svg(`<!--${'</g>'.repeat(30_000)}-->${'<g>'.repeat(30_000)}${'</g>'.repeat(30_000)}`),
    tooLarge,
  ],
  'depth hidden behind CDATA': [
    svg(`<![CDATA[${'</g>'.repeat(30_000)}]]>${'<g>'.repeat(30_000)}${'</g>'.repeat(30_000)}`),
    tooLarge,
  ],
  'depth hidden in attributes': [
    svg('<g id="/>">'.repeat(30_000) + '</g>'.repeat(30_000)),
    tooLarge,
  ],
  'depth of names that are not Latin': [
    svg('<é>'.repeat(30_000) + '</é>'.repeat(30_000)),
    tooLarge,
  ],
  'comments that never end': [svg('<!--'.repeat(200_000)), 'image/corrupt'],
};

/** Drawings just within the limits: the dearest that are drawn. */
export const dearDrawings: Readonly<Record<string, string>> = {
  curves: svg(`<path d="M0 0t${'1 1 '.repeat(49_900)}" stroke="red"/>`),
  arcs: svg(`<path d="M0 0a${'1 1 0 111 1 '.repeat(8_300)}" stroke="red"/>`),
  'separate points': svg(
    `<path d="${'M0 0z'.repeat(24_900)}" stroke="red" stroke-linecap="round"/>`,
  ),
  lines: svg('<line x2="9" stroke="red"/>'.repeat(16_600)),
  groups: svg('<g/>'.repeat(49_900)),
  layers: svg('<g opacity=".5"/>'.repeat(2_370)),
  clipping: svg(`${'<g clip-path="url(#c)"/>'.repeat(1_070)}<clipPath id="c"><line/></clipPath>`),
  references: svg(
    `${'<line x2="9" stroke="url(#g)" fill="url(#g)"/>'.repeat(7_000)}<linearGradient id="g"/>`,
  ),
  'a gradient that repeats': svg(
    `<linearGradient id="g" spreadMethod="repeat" x2="1e-4">${twoStops}</linearGradient><rect width="99" height="9" fill="url(#g)"/>`,
  ),
};
