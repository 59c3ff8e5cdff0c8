export const themeCodes = {
  'theme/not-yaml': 'The theme is not well-formed YAML.',
  'theme/invalid-value':
    'A property of the theme has a value it cannot take, or is not a property.',
  'theme/unknown-color': 'A style names a colour that the theme does not define.',
  'theme/low-contrast-mark':
    'A colour that charts draw marks in does not stand out from the paper.',
  'theme/low-contrast-label':
    'A colour that charts write in does not stand out from what is behind it.',
  'theme/alike-in-grey': 'Two colours that tell marks of a chart apart look alike in greyscale.',
  'theme/unknown-style': 'A class in the markup names no style of the theme.',
} as const satisfies Readonly<Record<string, string>>;
