/** Pictures that a layout places. */
export const imageCodes = {
  'image/unknown-format': 'The file is not a PNG, JPEG or SVG.',
  'image/corrupt': 'The picture is cut short or cannot be decoded.',
  'image/too-large':
    'The picture has more pixels, or its SVG more shapes, lines and curves, than the limit.',
  'image/unsupported': 'The picture uses a form of its format that cannot be printed faithfully.',
  'image/forbidden':
    'The SVG holds a script, a reference to the outside or to itself, or an entity that is no plain text.',
  'image/coarse': 'A PNG or JPEG is printed at fewer than 150 pixels to the inch.',
  'image/color-profile': 'The colours of a picture are measured by another profile than sRGB.',
} as const satisfies Readonly<Record<string, string>>;
