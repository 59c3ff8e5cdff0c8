import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import type { ElementNode } from '../../document/document.js';
import { drawQr, qrMatrixOf, type QrColors } from '../../images/qr-code.js';
import { contrastRatio, luminance } from '../../sheet/contrast.js';
import { boxStyle } from '../../typeset/cascade.js';
import type { Theme } from '../../typeset/style.js';
import { colorOf } from '../../typeset/theme.js';
import type { PlaceOf } from '../../yaml/designer.js';
import type { Drawing } from './draw.js';

const pointsInMillimetre = 72 / 25.4;
/** A module that a telephone tells apart at arm’s length, in pt; GS1 General Specifications, 5.12.3, ask for 0.396 mm. */
const leastModule = 0.396 * pointsInMillimetre;
const leastContrast = 4.5;

/**
 * Draws the QR codes that `qr` elements ask for, in the colours of their style.
 * @param placeOf where an address was written
 * @param placesInTheme where a style is written
 */
export function drawQrCodes(
  theme: Theme,
  placeOf: (element: ElementNode) => Place,
  placesInTheme: PlaceOf,
): Drawing {
  const found: Diagnostic[] = [];
  return {
    draw: (element, columnWidth) => {
      const { href = '', alt = '', width: own } = element.attributes;
      const matrix = qrMatrixOf(href);
      const place = placeOf(element);
      if (matrix === undefined) {
        found.push(tooLong(href, place));
        return undefined;
      }
      const colors = colorsOf(element, theme, placesInTheme);
      if ('code' in colors) {
        found.push(colors);
        return undefined;
      }
      const width = own === undefined ? columnWidth : Number.parseFloat(own) * pointsInMillimetre;
      const least = leastModule * matrix.length;
      if (width < least) found.push(tooSmall(href, place, width, least));
      return { kind: 'drawing', ...drawQr(matrix, width, colors), element, alternative: alt };
    },
    diagnostics: () => [...found],
  };
}

function colorsOf(
  element: ElementNode,
  theme: Theme,
  placesInTheme: PlaceOf,
): QrColors | Diagnostic {
  const { color, fillColor } = boxStyle(element, theme);
  const named = [element.name, ...element.classes].findLast((name) => theme.styles[name]) ?? 'qr';
  const place = placesInTheme(['styles', named]);
  if (color === undefined || fillColor === undefined) {
    const missing = color === undefined ? 'color' : 'fillColor';
    return error(
      'image/qr-contrast',
      place,
      `the style “${named}” says no ${missing}, and a QR code is read by its own two colours`,
      'give the style a dark color and a light fillColor',
    );
  }
  const [modules, ground] = [colorOf(theme, color), colorOf(theme, fillColor)];
  const ratio = contrastRatio(modules, ground);
  if (luminance(modules) < luminance(ground) && ratio >= leastContrast) return { modules, ground };
  return error(
    'image/qr-contrast',
    place,
    `a QR code of “${color}” ${modules} on “${fillColor}” ${ground} cannot be read: its modules have to be darker than their ground, with a contrast of ${leastContrast}:1`,
    'give the style a dark color and a light fillColor',
  );
}

const inMillimetres = (points: number): number => points / pointsInMillimetre;

const tooLong = (href: string, place: Place): Diagnostic =>
  error(
    'image/qr-too-long',
    place,
    `“${shorten(href)}” has ${href.length} characters, more than a QR code holds`,
    'link to a shorter address',
  );

const tooSmall = (href: string, place: Place, width: number, least: number): Diagnostic =>
  error(
    'image/qr-too-small',
    place,
    `the QR code of “${shorten(href)}” is ${inMillimetres(width).toFixed(1)} mm wide, and its modules are too small for a telephone`,
    `print it ${Math.ceil(inMillimetres(least))} mm wide or wider, or link to a shorter address`,
  );
