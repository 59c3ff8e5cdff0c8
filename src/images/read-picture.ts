import {
  error,
  failed,
  warning,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { decodeText } from '../files/text.js';
import { isFault, type BitmapPicture, type Picture, type PictureFault } from './image.js';
import { isJpeg, readJpeg } from './jpeg.js';
import { isPng, readPng } from './png.js';
import { isSvg, readSvg } from './svg/read-svg.js';

/**
 * Reads a picture by what it is, whatever its name says: PNG, JPEG or SVG.
 * @param place where the picture is asked for; what is wrong in an SVG has its place there
 */
export function readPicture(bytes: Uint8Array, file: string, place: Place): Checked<Picture> {
  if (isPng(bytes)) return checked(readPng(bytes), file, place);
  if (isJpeg(bytes)) return checked(readJpeg(bytes), file, place);
  const { value: text, diagnostics: undecoded } = decodeText(bytes, file);
  if (text !== undefined && isSvg(text)) {
    const { value, diagnostics } = readSvg(text, file);
    return { value: value && { kind: 'drawing', ...value }, diagnostics };
  }
  if (text === undefined && isSvg(asciiOf(bytes)))
    return { value: undefined, diagnostics: undecoded };
  const unknown: PictureFault = {
    code: 'image/unknown-format',
    problem: 'it is not a PNG, a JPEG or an SVG',
    remedy: 'save it in one of these formats',
  };
  return checked(unknown, file, place);
}

/** What a text of some other encoding writes in ASCII, so that its tags can be read. */
const asciiOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 4_000).filter((byte) => byte > 0 && byte < 0x80));

function checked(read: BitmapPicture | PictureFault, file: string, place: Place): Checked<Picture> {
  if (isFault(read)) {
    const { code, problem, remedy } = read;
    return failed(error(code, place, `${file}: ${problem}`, remedy));
  }
  return {
    value: read,
    diagnostics: read.profile === undefined ? [] : [foreign(read.profile, file, place)],
  };
}

const foreign = (profile: string, file: string, place: Place): Diagnostic =>
  warning(
    'image/color-profile',
    place,
    `${file}: its colours are those of ${profile}, and are printed as if they were sRGB`,
    'convert the picture to sRGB and save it again',
  );
