import { error, warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../../document/document.js';
import { elementsOf } from '../../document/walk.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import { openRoots } from '../../files/root.js';
import type { BitmapPicture, DrawingPicture, Picture } from '../../images/image.js';
import { readPicture } from '../../images/read-picture.js';
import { pointOf, ratioOf } from '../../quantity/proportions.js';
import type { GraphicNode } from '../../sheet/nodes.js';
import type { DrawingItem } from '../../sheet/drawing.js';
import { scaleItems } from '../../sheet/scale-drawing.js';
import type { Drawing } from './draw.js';

const pointsInInch = 72;
const millimetresInInch = 25.4;
const pointsInMillimetre = pointsInInch / millimetresInInch;
/** Pixels to the inch under which a reader sees them. */
const leastDensity = 150;
/** No picture of a page is printed narrower, mm. */
const leastWidth = 5;

type GraphicItems = readonly DrawingItem[];

/**
 * Places the pictures that `img` elements name; each file is read once.
 * @param folders the report's, then those whose files it shares with others
 * @param placeOf where a picture was named
 */
export function drawPictures(
  effects: Pick<Effects, 'files'>,
  folders: readonly string[],
  placeOf: (element: ElementNode) => Place,
): Drawing {
  const root = openRoots(effects, folders);
  const pictures = new Map<string, Picture | undefined>();
  const sizes = new Map<string, GraphicItems>();
  const warned = new Set<string>();
  const found: Diagnostic[] = [];
  /** How much more may be drawn and embedded in this document. */
  let left: number = limits.svgParts;
  let bytesLeft: number = limits.allImageBytes;
  let pixelsLeft: number = limits.allImagePixels;

  const read = (src: string, place: Place): Picture | undefined => {
    // What is too much is told once; pictures after it would be decoded for nothing.
    if (bytesLeft < 0 || pixelsLeft < 0) return undefined;
    const file = root.read(src, place, limits.imageBytes);
    const picture = file.value && readPicture(file.value, root.path(src), place);
    found.push(...file.diagnostics, ...(picture?.diagnostics ?? []));
    if (picture?.value?.kind !== 'bitmap') return picture?.value;
    const { width, height } = picture.value;
    bytesLeft -= file.value?.length ?? 0;
    pixelsLeft -= width * height;
    if (bytesLeft >= 0 && pixelsLeft >= 0) return picture.value;
    found.push(tooLarge(root.path(src), place));
    return undefined;
  };
  /** A drawing at a width is one list of items, and so one object of the PDF, wherever it stands. */
  const scaled = (
    src: string,
    picture: DrawingPicture,
    width: number,
  ): GraphicItems | undefined => {
    const key = `${width} ${src}`;
    const known = sizes.get(key);
    if (known) return known;
    left -= picture.parts;
    if (left < 0) return undefined;
    const items = scaleItems(picture.items, width / picture.width);
    sizes.set(key, items);
    return items;
  };
  const warnOfCoarse = (
    picture: BitmapPicture,
    file: string,
    place: Place,
    width: number,
    printed: number,
  ): void => {
    const density = picture.width / (width / pointsInInch);
    // Headers are drawn once a page.
    const key = `${width} ${file} ${place.line}:${place.column}`;
    if (density >= leastDensity || warned.has(key)) return;
    warned.add(key);
    const best = Math.floor((picture.width / leastDensity) * millimetresInInch * (printed / width));
    found.push(coarse(file, place, Math.floor(density), best));
  };
  const open = (src: string, place: Place): Picture | undefined => {
    if (!pictures.has(src)) pictures.set(src, read(src, place));
    return pictures.get(src);
  };

  return {
    draw: (element, columnWidth, _reach, most): GraphicNode | undefined => {
      const { src = '', alt = '', width: own } = element.attributes;
      const place = placeOf(element);
      const picture = open(src, place);
      if (!picture) return undefined;
      const asked = own === undefined ? columnWidth : Number.parseFloat(own) * pointsInMillimetre;
      const { height: high } = cropped(picture, asked, element.attributes);
      const width = asked * Math.min(1, (most ?? high) / high);
      const { height, crop } = cropped(picture, width, element.attributes);
      const placed = {
        element,
        askedAt: place,
        width,
        height,
        alternative: alt,
        ...(crop && { crop }),
      } as const;
      const whole = crop?.width ?? width;
      if (picture.kind === 'bitmap') {
        warnOfCoarse(picture, root.path(src), place, whole, width);
        return { kind: 'image', bitmap: picture.bitmap, ...placed };
      }
      const items = scaled(src, picture, whole);
      if (items) return { kind: 'drawing', items, ...placed };
      found.push(tooMuch(root.path(src), place));
      return undefined;
    },
    diagnostics: () => [...found],
  };
}

/** The part of a picture that a ratio leaves, the point of focus as near to its middle as the picture's edges let it. */
function cropped(
  picture: Picture,
  width: number,
  { crop: asked = '', focus = '' }: Readonly<Record<string, string>>,
): Pick<GraphicNode, 'height' | 'crop'> {
  const own = picture.width / picture.height;
  const ratio = ratioOf(asked);
  if (ratio === undefined) return { height: width / own };
  const height = width / ratio;
  const whole = ratio < own ? { width: height * own, height } : { width, height: width / own };
  const [across, down] = pointOf(focus) ?? [0.5, 0.5];
  const offset = (share: number, full: number, shown: number): number =>
    Math.max(shown - full, Math.min(0, shown / 2 - share * full));
  const [x, y] = [offset(across, whole.width, width), offset(down, whole.height, height)];
  return { height, crop: { x, y, ...whole } };
}

/** What is wrong with the pictures of a document that cannot be set. */
export function picturesIn(
  { root }: Document,
  effects: Pick<Effects, 'files'>,
  folders: readonly string[],
  placeOf: (element: ElementNode) => Place,
): readonly Diagnostic[] {
  const { draw, diagnostics } = drawPictures(effects, folders, placeOf);
  for (const element of elementsOf(root)) {
    if (element.name === 'img' && (element.attributes['src'] ?? '') !== '') draw(element, 1);
  }
  return diagnostics();
}

const tooLarge = (file: string, place: Place): Diagnostic =>
  error(
    'image/too-large',
    place,
    `${file}: with it, the images of the document come to more than ${limits.allImagePixels} pixels or ${limits.allImageBytes} bytes`,
    'save them smaller; 300 pixels to the inch of their printed width are enough',
  );

const tooMuch = (file: string, place: Place): Diagnostic =>
  error(
    'image/too-large',
    place,
    `${file}: with it, the drawings of the document come to more than ${limits.svgParts} shapes, lines and curves`,
    'simplify the drawings, place them less often, or place them as PNG',
  );

const coarse = (file: string, place: Place, density: number, best: number): Diagnostic => ({
  ...warning(
    'image/coarse',
    place,
    `${file}: it is printed at ${density} pixels to the inch, and fewer than ${leastDensity} look blurred`,
    best < leastWidth
      ? 'save it with more pixels'
      : `print it ${best} mm wide or less, or save it with more pixels`,
  ),
  least: density,
});
