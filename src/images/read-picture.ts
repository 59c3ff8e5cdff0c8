import { error, failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import { decodeText } from '../files/text.js';
import { isFault, type Picture, type PictureFault } from './image.js';
import { isJpeg, readJpeg } from './jpeg.js';
import { isPng, readPng } from './png.js';
import { isSvg, readSvg } from './svg.js';

/**
 * Reads a picture by what it is, whatever its name says: PNG, JPEG or SVG.
 * @param place where the picture is asked for
 */
export function readPicture(bytes: Uint8Array, file: string, place: Place): Checked<Picture> {
  const picture = read(bytes, file);
  if (!isFault(picture)) return { value: picture, diagnostics: [] };
  const { code, problem, remedy } = picture;
  return failed(error(code, place, `${file}: ${problem}`, remedy));
}

function read(bytes: Uint8Array, file: string): Picture | PictureFault {
  if (isPng(bytes)) return readPng(bytes);
  if (isJpeg(bytes)) return readJpeg(bytes);
  const { value: text } = decodeText(bytes, file);
  if (text !== undefined && isSvg(text)) return readSvg(text);
  return {
    code: 'image/unknown-format',
    problem: 'it is not a PNG, a JPEG or an SVG',
    remedy: 'save it in one of these formats',
  };
}
