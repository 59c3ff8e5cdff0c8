import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { saysForEach } from '../../figures/given-for-each.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/** “Sales per boat” over “the boats sold fish for 27.4 million euros”: what a source gives of all is labelled as that of each. */
export const forEachOfAll: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  if (fact.quantity.unit.composition !== undefined) return [];
  if (match.quantity === undefined || match.quantity.unit.base !== undefined) return [];
  const near = textNear(match);
  if (saysForEach(near, pack) || holds(near, perOf(pack))) return [];
  for (const language of report.languages) {
    const found = eachOf(packOf(language, packs)).exec(fact.label[language] ?? '');
    if (found === null) continue;
    // “A visitor spends 45 euros” is said of each.
    const noun = found.groups?.['noun'];
    if (noun !== undefined && language === pack.tag && hasWord(near, noun)) continue;
    return [
      error(
        'figure/emphasised',
        fieldPlace(fact, `label.${language}`, 'label'),
        `the label of “${fact.id}” says “${found[0].trim()}” in ${language}, and its source gives the figure of all`,
        'name in the label what the source says, or compute the rate with a formula',
      ),
    ];
  }
  return [];
}

/** The sentence of a figure with the heads above it. */
function textNear(match: FoundQuote): string {
  const { source, sentence } = match;
  const { title, head } = surroundingsAt(source, figureOf(match).start);
  return `${title}\n${head}\n${source.source.text.slice(sentence.start, sentence.end)}`;
}

const hasWord = (text: string, word: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((each) => each === word.toLowerCase());

const perOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.per, pack));

const durations: ReadonlySet<string | undefined> = new Set(['duration', 'calendar-duration']);

/** Words by which a label makes its figure that of each; a figure per year is one of the year. */
const eachOf = memoOf((pack: LanguagePack): RegExp => {
  const { says, opens } = pack.frame['per-head'];
  if (pack.script !== 'Latn') return new RegExp(oneOf(says) || '(?!)', 'u');
  const times = [...pack.units.values()]
    .filter(({ id, dimension }) => id === 'time' || durations.has(dimension))
    .flatMap(({ words }) => Object.values(words));
  const listed = oneOf(says.filter((word) => !word.includes('*'))) || '(?!)';
  const opened =
    opens.length === 0
      ? ''
      : `|(?:${anyOf(opens)})\\s(?!(?:${anyOf([...times, 'cent', 'annum'])})(?!\\p{L}))(?<noun>\\p{L}{3,})`;
  return new RegExp(`(?<!\\p{L})(?:(?:${listed})${opened})(?!\\p{L})`, 'iu');
});
