import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { packOf } from '../../../context.js';
import type { FlatText, Piece } from '../../../sources/flat-text.js';
import type { ReportRule } from '../../../rule.js';

/** A date that something holds as of prints the word for it, and no text types it again: “by by March 2027”. */
export const doubledAsOf: ReportRule = {
  codes: ['time/as-of-doubled'],
  check: (context) =>
    context.texts.flatMap(({ prose }) =>
      context.report.languages.flatMap((language) => {
        const own = prose[language];
        const words = asOfWords(packOf(language, context.packs));
        if (own === undefined || words === undefined) return [];
        const flat = context.flat(own, language);
        return flat.pieces
          .filter(({ origin }) => origin === 'date')
          .flatMap((piece) => doubled(piece, flat, words));
      }),
    ),
};

interface AsOfWords {
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly typedBefore: RegExp;
  readonly typedBehind: RegExp;
}

const none = '$^';

/** A word of Latin letters ends where they do: “up {{date}}” ends in no “p”. */
const asOfWords = memoOf(({ reading }: LanguagePack): AsOfWords | undefined => {
  const [before = none, behind = none] = [reading.asOf, reading.asOfAfter].map((words) =>
    words.length === 0 ? none : oneOf(words),
  );
  if (before === none && behind === none) return undefined;
  const [left, right] = ['(?<!\\p{Script=Latin})', '(?!\\p{Script=Latin})'];
  return {
    opens: new RegExp(`^(?:${before})${right}`, 'iu'),
    closes: new RegExp(`(?:${behind})$`, 'iu'),
    typedBefore: new RegExp(`${left}(?:${before})\\s*$`, 'iu'),
    typedBehind: new RegExp(`^\\s*(?:${behind})${right}`, 'iu'),
  };
});

function doubled(
  piece: Piece,
  { text }: FlatText,
  { opens, closes, typedBefore, typedBehind }: AsOfWords,
): readonly Diagnostic[] {
  const printed = text.slice(piece.start, piece.end);
  const before = opens.test(printed)
    ? typedBefore.exec(text.slice(0, piece.start))?.[0]
    : undefined;
  const behind = closes.test(printed) ? typedBehind.exec(text.slice(piece.end))?.[0] : undefined;
  const typed = (before ?? behind)?.trim();
  if (typed === undefined) return [];
  const both = before === undefined ? `${printed}${behind ?? ''}` : `${before}${printed}`;
  return [
    error(
      'time/as-of-doubled',
      piece.placeAt(piece.start),
      `“${both.trim()}” is printed: the date brings its own word, and “${typed}” is typed beside it`,
      `take “${typed}” away; or write the date without “../”, where your word is the one to print`,
    ),
  ];
}
