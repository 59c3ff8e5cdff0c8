import type { Localized } from '../../../language/language.js';
import type { Prose } from '../../prose.js';
import type { Image, QrCode, Quotation, Step } from '../../blocks.js';
import type { Reading } from '../context.js';
import { lines, readGiven, readLine } from '../content/contact.js';
import { readProse, readProseIfAny, writtenAt } from '../content/texts.js';

export const stepOf =
  (reading: Reading) =>
  (input: object): Step => ({
    ...readIfAny(reading, input, 'title'),
    text: readProse(reading, input, 'text'),
  });

export const readQuotation = (reading: Reading, input: object): Quotation => ({
  text: readProse(reading, input, 'text'),
  ...readIfAny(reading, input, 'speaker'),
});

export function readImage(
  reading: Reading,
  input: { readonly crop?: Image['crop'] | undefined },
): Image {
  const { crop } = input;
  const credit = readGiven(reading, input, 'credit');
  return {
    file: writtenAt(reading, input, 'file') ?? '',
    alternative: readProse(reading, input, 'alternative'),
    ...readIfAny(reading, input, 'caption'),
    ...(credit === undefined ? {} : { credit }),
    ...(crop === undefined ? {} : { crop }),
    place: reading.places.value(input, 'file'),
  };
}

export function readQr(reading: Reading, input: object): QrCode {
  const link = readLine(reading, input, 'link', lines.web);
  return {
    // A link that is none has been told.
    link: link ?? { text: '', place: reading.places.value(input, 'link') },
    ...readIfAny(reading, input, 'caption'),
  };
}

function readIfAny<Key extends string>(
  reading: Reading,
  input: object,
  key: Key,
): Partial<Record<Key, Localized<Prose>>> {
  const prose = readProseIfAny(reading, input, key);
  return prose === undefined ? {} : ({ [key]: prose } as Partial<Record<Key, Localized<Prose>>>);
}
