import { stringify } from 'yaml';
import { languagesFor, proveSource } from './prove-source.js';

/** A fact of a text, its labels and a sentence that prints it. */
export interface ThingInText {
  readonly value: string;
  readonly unit?: string;
  readonly as?: string;
  readonly qualifier?: string;
  readonly label?: string;
  readonly en?: string;
  readonly prose?: string;
}

const things = (language: string): string =>
  stringify({ thing: { [language]: '座', en: { one: 'place', other: 'places' } } });

/** The codes of the errors of a fact quoted from the whole of a text, and of the sentence that prints it. */
export const errorsOfThing = (
  language: string,
  text: string,
  { label = 'x', en = 'x', prose, ...fact }: ThingInText,
): readonly string[] =>
  proveSource({
    language,
    text,
    units: things(language),
    facts: stringify({ f: { label: { [language]: label, en }, quote: text, ...fact } }),
    ...(prose === undefined
      ? {}
      : {
          prose: Object.fromEntries(
            languagesFor(language).map((tag) => [tag, tag === language ? prose : '{{fact "f"}}.']),
          ),
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
