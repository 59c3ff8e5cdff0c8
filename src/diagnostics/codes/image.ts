import type { CodeDocumentation } from '../documentation.js';

/** Pictures that a layout places. */
export const imageCodes = {
  'image/unknown-format': {
    what: 'The file is not a PNG, JPEG or SVG.',
    why: 'What it shows cannot be told from its bytes.',
    remedy: 'Save it as PNG, JPEG or SVG.',
  },
  'image/corrupt': {
    what: 'The picture is cut short or cannot be decoded.',
    why: 'Half a picture would be printed.',
    remedy: 'Save it again, or fetch it anew.',
  },
  'image/too-large': {
    what: 'The picture has more pixels, or its SVG more shapes, lines and curves, than the limit. The limits are listed in docs/limits.md.',
    why: 'Paper shows no more than 300 pixels to the inch; the rest is weight.',
    remedy: 'Save it smaller: 300 pixels to the inch of its printed width are enough.',
  },
  'image/unsupported': {
    what: 'The picture uses a form of its format that cannot be printed faithfully.',
    why: 'It would be printed in other colours or shapes than it was drawn in.',
    example: {
      file: 'drawing.svg',
      right:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>',
      wrong: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="8" height="8"/></svg>',
    },
  },
  'image/forbidden': {
    what: 'The SVG holds a script, a reference to the outside or to itself, or an entity that is no plain text.',
    why: 'A drawing is paths and paint: nothing in it runs, is fetched, or has no end.',
    example: {
      file: 'drawing.svg',
      right:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>',
      wrong:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><script>draw()</script></svg>',
    },
  },
  'image/coarse': {
    what: 'A PNG or JPEG is printed at fewer than 150 pixels to the inch.',
    why: 'A reader sees its pixels, or a blur.',
    remedy: 'Print it smaller, or save it with more pixels: 300 to the inch of its printed width.',
  },
  'image/qr-too-small': {
    what: 'A QR code is printed so small that its modules are under 0.396 mm.',
    why: 'A telephone cannot tell them apart, and nobody gets to the address.',
    remedy: 'Print it wider, or link to a shorter address, whose code has fewer modules.',
  },
  'image/qr-too-long': {
    what: 'An address is longer than the largest QR code holds.',
    why: 'Half an address leads nowhere.',
    remedy: 'Link to a shorter address.',
  },
  'image/qr-contrast': {
    what: 'The style of a QR code does not set dark modules on a light ground, with a contrast of 4.5:1.',
    why: 'Telephones look for dark on light; what is pale or turned round is not found.',
    remedy: 'Give the style a dark `color` and a light `fillColor`.',
  },
  'image/color-profile': {
    what: 'The colours of a PNG are measured by another profile or gamma than that of sRGB.',
    why: 'They are printed as if they were sRGB, and would look duller or brighter than they were meant.',
    remedy: 'Convert the picture to sRGB and save it again.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
