import type { FontLibrary } from '../../fonts/face.js';
import type { ImageNode, SvgNode } from '../../sheet/nodes.js';
import { drawSvg } from '../pdfmake.js';
import type { SheetDocument } from '../sheet-document.js';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

const without = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s${name}\\s*=\\s*["'][^"']*["']`), '');

/** SVG markup scaled to a size in pt: the drawing's own size becomes its view box. */
export const fitSvg = (svg: string, width: number, height: number): string => {
  const tag = /<svg\b[^>]*>/.exec(svg)?.[0];
  if (tag === undefined) throw new TypeError('a graphic is not SVG markup');
  const own = [attribute(tag, 'width'), attribute(tag, 'height')].map((size) =>
    Number.parseFloat(size ?? ''),
  );
  const viewBox = attribute(tag, 'viewBox') ?? `0 0 ${own[0] ?? width} ${own[1] ?? height}`;
  const bare = ['width', 'height', 'viewBox'].reduce(without, tag);
  const sized = bare.replace(
    '<svg',
    `<svg width="${width}" height="${height}" viewBox="${viewBox}"`,
  );
  return svg.replace(tag, () => sized);
};

const fontIn = (fonts: FontLibrary, families: string): string => {
  for (const family of families.split(',')) {
    const id = family.trim().replaceAll(/["']/g, '');
    if (fonts.face(id)) return id;
  }
  throw new TypeError(`a graphic asks for the font ${families}, which is no face of the library`);
};

/** Draws SVG markup with its text in the document's own fonts. Throws on markup that would be drawn in part. */
export const drawGraphic = (
  document: SheetDocument,
  fonts: FontLibrary,
  graphic: SvgNode,
  at: { readonly x: number; readonly y: number },
): void => {
  const { width, height } = graphic;
  drawSvg(document, fitSvg(graphic.svg, width, height), at.x, at.y, {
    width,
    height,
    assumePt: true,
    fontCallback: (families) => fontIn(fonts, families),
    warningCallback: (message) => {
      throw new Error(`a graphic cannot be drawn whole: ${message}`);
    },
  });
};

/** Name under which a picture is registered: one object however often it is drawn. */
const nameOf = (images: Map<Uint8Array, string>, image: ImageNode): string => {
  const known = images.get(image.bytes) ?? `image-${images.size + 1}`;
  images.set(image.bytes, known);
  return known;
};

/** Embeds the pictures of a document one after the other, so that their objects are always numbered alike. */
export const embedImages = async (
  document: SheetDocument,
  pictures: readonly ImageNode[],
): Promise<ReadonlyMap<Uint8Array, unknown>> => {
  const names = new Map<Uint8Array, string>();
  const embedded = new Map<Uint8Array, unknown>();
  for (const picture of pictures) {
    if (embedded.has(picture.bytes)) continue;
    const name = nameOf(names, picture);
    const { bytes } = picture;
    document.images[name] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const image = document.provideImage(name);
    // Decoding an alpha channel is asynchronous in pdfkit; the object's offset tells that it is written.
    while (image.obj.offset === undefined) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setImmediate(resolve));
    }
    embedded.set(bytes, image);
  }
  return embedded;
};
