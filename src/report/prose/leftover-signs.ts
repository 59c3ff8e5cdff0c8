import { shorten } from '../../diagnostics/wording.js';
import type { TextPlaces } from '../../yaml/places.js';
import type { Findings } from '../findings.js';

/** What a footnote of Markdown is told to be, and what to write instead. */
export const footnote = [
  'a footnote',
  'write {{note "id"}}, and the note under “footnotes” in report.yaml',
] as const;

/** Signs that are left where Markdown finds nothing to mark. */
const leftovers: readonly (readonly [RegExp, string, string])[] = [
  [/\[\^[^[\]\s]+\]/u, `is ${footnote[0]} of Markdown`, footnote[1]],
  [
    /\]\(/u,
    'is a link that cannot be read',
    'write [words](https://…) without spaces in the address',
  ],
  [
    /\]\[[^[\]]*\]/u,
    'is the end of a link by reference of Markdown, which texts do not take',
    'write [words](https://…)',
  ],
  [
    /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iu,
    'is a sign by its name in HTML, which would be printed letter by letter',
    'type the sign itself, or write \\& to print the letters',
  ],
  [
    /\^[^\s^]{1,32}\^/u,
    'is a superscript of another Markdown',
    'write <sup>…</sup>, or \\^ for the sign itself',
  ],
  [
    /(?<=[a-z])~[a-z\d]{1,3}~/iu,
    'is a subscript of another Markdown',
    'write <sub>…</sub>, or \\~ for the sign itself',
  ],
  [
    /==(?=[^\s=])[^=]{1,200}==/u,
    'marks words in another Markdown',
    'write **words**, or \\= for the sign itself',
  ],
  [
    /(?<![\w+])\+\+(?=[^\s+])[^+]{1,200}\+\+/u,
    'underlines words in another Markdown',
    'write **words**, or \\+ for the sign itself',
  ],
  [/~~/u, 'strikes words out', 'remove the words, or write \\~ for the sign itself'],
  [/^[ \t]*\|.*\|[ \t]*$/mu, 'is a row of a table', 'make a block “table” of it'],
  [
    /\*\*+|__+/u,
    'marks nothing',
    'close it against the last letter of the strong words, or write \\ before each sign to print it',
  ],
  [
    /\*(?=[^\s*])|(?<=[^\s*])\*/u,
    'marks nothing',
    'close it against the last letter of the words, or write \\* for the sign itself',
  ],
  [
    /(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/u,
    'marks nothing',
    'close it against the last letter of the words, or write \\_ for the sign itself',
  ],
  [
    /＊＊[^＊\s][^＊]*＊＊/u,
    'has full-width asterisks, which mark nothing',
    'write **words** with the asterisks of a Latin keyboard',
  ],
  [
    /［[^［］]+］（\s*(?:https?:|mailto:|tel:)[^）]*）/u,
    'has full-width brackets, which make no link',
    'write [words](https://…) with the brackets of a Latin keyboard',
  ],
  [
    /\[[^[\]\n]{1,200}\]\s?[（(]\s?(?:https?:\/\/|www\.|mailto:|tel:)/u,
    'is a link that cannot be read',
    'write [words](https://…) without a space between, in the brackets of a Latin keyboard, or \\[ for the sign itself',
  ],
  [/`/u, 'begins code that does not end', 'write ’ for an apostrophe, or \\` for the sign itself'],
];

/**
 * Reports the first sign of a text that Markdown, or another Markdown, would have marked something with.
 * @param written the text with blanks for its escaped signs
 * @param offset where it begins in the author's text, in UTF-16 units
 */
export function tellLeftover(
  written: string,
  offset: number,
  places: TextPlaces,
  findings: Findings,
): void {
  for (const [pattern, problem, remedy] of leftovers) {
    const found = pattern.exec(written);
    if (found === null) continue;
    const place = places.at(offset + found.index, found[0].length);
    findings.error(
      'report/prose-syntax',
      place,
      `“${shorten(found[0].trim())}” ${problem}`,
      remedy,
    );
    return;
  }
}
