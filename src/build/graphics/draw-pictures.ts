import { error, warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../../document/document.js';
import { elementsOf } from '../../document/walk.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import { openRoots, type Root } from '../../files/root.js';
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

/** Where a picture is named: its file, and the place of the name. */
interface Named {
  readonly src: string;
  readonly file: string;
  readonly place: Place;
}

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
  const found: Diagnostic[] = [];
  const tell = (...faults: readonly Diagnostic[]): void => void found.push(...faults);
  const pictureOf = openedPictures(root, tell);
  const itemsOf = scaledDrawings(tell);
  const tellCoarse = coarseTeller(tell);

  return {
    draw: (element, columnWidth, _reach, most): GraphicNode | undefined => {
      const { src = '', alt = '', width: own } = element.attributes;
      const named: Named = { src, file: root.path(src), place: placeOf(element) };
      const picture = pictureOf(named);
      if (!picture) return undefined;
      const asked = own === undefined ? columnWidth : Number.parseFloat(own) * pointsInMillimetre;
      const { height: high } = cropped(picture, asked, element.attributes);
      const width = asked * Math.min(1, (most ?? high) / high);
      const { height, crop } = cropped(picture, width, element.attributes);
      const placed = {
        element,
        askedAt: named.place,
        width,
        height,
        alternative: alt,
        ...(crop && { crop }),
      } as const;
      const whole = crop?.width ?? width;
      if (picture.kind === 'bitmap') {
        tellCoarse(named, picture, whole, width);
        return { kind: 'image', bitmap: picture.bitmap, ...placed };
      }
      const items = itemsOf(named, picture, whole);
      return items && { kind: 'drawing', items, ...placed };
    },
    diagnostics: () => [...found],
  };
}

type Tell = (...faults: readonly Diagnostic[]) => void;

/** Pictures by their names, each read once. What is too much is told once: those after it would be decoded for nothing. */
function openedPictures(
  root: Pick<Root, 'read'>,
  tell: Tell,
): (named: Named) => Picture | undefined {
  const known = new Map<string, Picture | undefined>();
  let bytesLeft: number = limits.allImageBytes;
  let pixelsLeft: number = limits.allImagePixels;
  const isTooMuch = (): boolean => bytesLeft < 0 || pixelsLeft < 0;
  const read = ({ src, file, place }: Named): Picture | undefined => {
    if (isTooMuch()) return undefined;
    const { value: bytes, diagnostics } = root.read(src, place, limits.imageBytes);
    const picture = bytes && readPicture(bytes, file, place);
    tell(...diagnostics, ...(picture?.diagnostics ?? []));
    if (picture?.value?.kind !== 'bitmap') return picture?.value;
    bytesLeft -= bytes?.length ?? 0;
    pixelsLeft -= picture.value.width * picture.value.height;
    if (!isTooMuch()) return picture.value;
    tell(tooLarge(file, place));
    return undefined;
  };
  return (named) => {
    if (!known.has(named.src)) known.set(named.src, read(named));
    return known.get(named.src);
  };
}

/** A drawing at a width is one list of items, and so one object of the PDF, wherever it stands. */
function scaledDrawings(
  tell: Tell,
): (named: Named, picture: DrawingPicture, width: number) => readonly DrawingItem[] | undefined {
  const known = new Map<string, readonly DrawingItem[]>();
  let partsLeft: number = limits.svgParts;
  return ({ src, file, place }, picture, width) => {
    const key = `${width} ${src}`;
    const scaled = known.get(key);
    if (scaled) return scaled;
    partsLeft -= picture.parts;
    if (partsLeft < 0) {
      tell(tooMuch(file, place));
      return undefined;
    }
    const items = scaleItems(picture.items, width / picture.width);
    known.set(key, items);
    return items;
  };
}

/** Tells of a picture whose pixels are seen, once a place: headers are drawn once a page. */
function coarseTeller(
  tell: Tell,
): (named: Named, picture: BitmapPicture, whole: number, printed: number) => void {
  const told = new Set<string>();
  return ({ file, place }, picture, whole, printed) => {
    const density = picture.width / (whole / pointsInInch);
    const key = `${whole} ${file} ${place.line}:${place.column}`;
    if (density >= leastDensity || told.has(key)) return;
    told.add(key);
    const best = Math.floor((picture.width / leastDensity) * millimetresInInch * (printed / whole));
    tell(coarse(file, place, Math.floor(density), best));
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
