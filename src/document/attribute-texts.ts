import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import type { TextNode, TextOrigin } from './document.js';

/** A text that stands in the value of an attribute, and where its characters come from. */
export interface AttributeText {
  readonly text: string;
  readonly origin: TextOrigin;
  /** The element's where absent. */
  readonly language?: LanguageTag;
  readonly place: Place;
}

/*
 * In the value of an attribute no element can say where characters come from. Such a text is put aside, and its number
 * between two noncharacters, which Unicode keeps for use inside a program (23.7), stands in the markup for it.
 */

const [before, behind] = ['\uFDD0', '\uFDD1'];
const standIn = /\uFDD0(\d{1,9})\uFDD1/u;

/** What stands in the markup for a text; it is the last of `texts` from then on. */
export const putAside = (texts: AttributeText[], text: AttributeText): string =>
  `${before}${texts.push(text) - 1}${behind}`;

/** The value of an attribute as texts that know their origin: what nobody put aside is the designer's own. */
export function textsOf(
  value: string,
  texts: readonly AttributeText[],
  { language, place }: Pick<TextNode, 'language' | 'place'>,
): readonly TextNode[] {
  return value.split(standIn).flatMap((piece, index): readonly TextNode[] => {
    const known = index % 2 === 1 ? texts[Number(piece)] : undefined;
    if (known !== undefined) return [{ kind: 'text', language, ...known }];
    return piece === ''
      ? []
      : [{ kind: 'text', text: piece, language, origin: { kind: 'text' }, place }];
  });
}

/** The value of an attribute as it is read. */
export const withTexts = (value: string, texts: readonly AttributeText[]): string =>
  value.includes(before)
    ? value
        .split(standIn)
        .map((piece, index) => (index % 2 === 1 ? (texts[Number(piece)]?.text ?? '') : piece))
        .join('')
    : value;
