import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { partOfBefore, partOfWhole, wordOfWhole } from '../../counted/words-of-whole.js';
import { fieldPlace } from '../../field-place.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figuresIn } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Total spending” over “8 million, of which 3 million on roads”, 全部学生 over 其中: a part is no total but of what it is itself. */
export const totalsOfParts: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inLabelledFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = (fact.label[tag] ?? '').toLowerCase();
  const finder = totalsOf(pack);
  const total = finder?.exec(label)?.[0];
  if (total === undefined || match.quantity === undefined) return [];
  const figures = figuresIn(match.source, match.sentence);
  const part = partOfWhole(match.quantity, figures, match) ?? partOfBefore(match.quantity, match);
  if (part === undefined || holds(part.own, finder)) return [];
  // What names the whole and nothing else is told as such.
  if (wordOfWhole(label, match.quantity, figures, match) !== undefined) return [];
  const told = wordsOfLabel(part.own, pack).words.filter((word) => !standsIn(word, part.lead));
  const { words } = wordsOfLabel(label, pack);
  const isOfPart = told.some(
    (word) => standsIn(word, label) || words.some((each) => standsIn(each, word)),
  );
  return told.length === 0 || isOfPart
    ? []
    : [
        error(
          'figure/which-figure',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the label of “${fact.id}” says “${total}”, and its source gives the figure as a part of a larger one`,
          'name in the label which part it is, or take the figure of the whole',
        ),
      ];
}

/** 全 of 全児童, and not of 安全. */
const totalsOf = memoOf((pack: LanguagePack) => {
  const { says } = pack.frame.wholes;
  if (pack.reading.grammar !== 'han') return once(wordFinder(says, pack));
  const [short, long] = [1, 2].map((size) =>
    says.filter((word) => (size === 1 ? word.length === 1 : word.length > 1)),
  );
  return new RegExp(`${oneOf(long ?? [])}|(?<!\\p{Script=Han})(?:${oneOf(short ?? [])})`, 'u');
});
