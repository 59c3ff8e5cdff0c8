import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../document/document.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { openRoot } from '../files/root.js';
import type { Picture } from '../images/image.js';
import { readPicture } from '../images/read-picture.js';
import type { GraphicNode } from '../sheet/nodes.js';
import { tryDrawing } from '../pdf/content/drawable.js';
import type { Drawing } from './draw.js';

const pointsInMillimetre = 72 / 25.4;

/** Places the pictures that `img` elements name in the report's folder; each file is read once. */
export function drawPictures(effects: Pick<Effects, 'files'>, folder: string): Drawing {
  const root = openRoot(effects, folder);
  const pictures = new Map<string, Picture | undefined>();
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
    const { bytes, width, height } = picture.value;
    bytesLeft -= bytes.length;
    pixelsLeft -= width * height;
    if (bytesLeft >= 0 && pixelsLeft >= 0) return picture.value;
    found.push(tooLarge(root.path(src), place));
    return undefined;
  };
  const open = (src: string, place: Place): Picture | undefined => {
    if (!pictures.has(src)) pictures.set(src, read(src, place));
    return pictures.get(src);
  };

  return {
    draw: (element, columnWidth): GraphicNode | undefined => {
      const { src = '', alt = '', width: own } = element.attributes;
      const picture = open(src, element.place);
      if (!picture) return undefined;
      const width = own === undefined ? columnWidth : Number.parseFloat(own) * pointsInMillimetre;
      const height = (width * picture.height) / picture.width;
      const placed = { element, width, height, alternative: alt } as const;
      if (picture.kind === 'bitmap') return { kind: 'image', bytes: picture.bytes, ...placed };
      left -= picture.parts;
      if (left < 0) {
        found.push(tooMuch(root.path(src), element.place));
        return undefined;
      }
      const { stops, fault } = tryDrawing(picture.svg, width, height, left);
      left -= stops;
      if (fault === undefined) return { kind: 'svg', svg: picture.svg, ...placed };
      found.push(undrawable(root.path(src), fault, element.place));
      return undefined;
    },
    diagnostics: () => [...found],
  };
}

/** What is wrong with the pictures of a document that cannot be set. */
export function picturesIn(
  { root }: Document,
  effects: Pick<Effects, 'files'>,
  folder: string,
): readonly Diagnostic[] {
  const { draw, diagnostics } = drawPictures(effects, folder);
  const look = (element: ElementNode): void => {
    if (element.name === 'img' && (element.attributes['src'] ?? '') !== '') draw(element, 1);
    for (const child of element.children) if (child.kind === 'element') look(child);
  };
  look(root);
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

const undrawable = (file: string, fault: string, place: Place): Diagnostic =>
  error(
    'image/unsupported',
    place,
    `${file}: the SVG cannot be drawn whole (${fault.replace(/\.$/, '')})`,
    'save it as plain SVG with numbers of a usual size',
  );
