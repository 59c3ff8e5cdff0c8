import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { Fact } from '../../../report/report.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { joinedSides, sidesOf } from '../../figures/sides.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “340 men and women”, 进出口总额: a count of both is none of the one that a label names alone. */
export const oneOfTwoInLabels: ReportRule = {
  codes: ['figure/opposite-named'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const { source, quantity } = match;
  const { text } = source.normal;
  const { kind, id } = fact.quantity.unit;
  // “Men and women alike spent 40 minutes”: what a measure tells of both may be so of each.
  if (quantity === undefined || (kind === 'measure' && id !== 'person')) return [];
  const { start, end } = clauseRound(text, figureOf(match));
  const clause = text.slice(start, end);
  if (figuresIn(source, source.normal.given(start, end)).length > 1 || holds(clause, eachOf(pack)))
    return [];
  const tag = source.source.language;
  const form = formOfOne(fact.label[tag] ?? '', clause, pack);
  if (form !== undefined) return [told(fact, tag, form.both, form.one)];
  const joined = joinedSides(clause, pack).filter(
    ({ pair, start: at }) => ofNouns.has(pair) && !holds(clause.slice(0, at), betweenOf(pack)),
  );
  return joined.flatMap(({ pair, words }) =>
    report.languages.flatMap((language) => {
      const own = sidesOf(fact.label[language] ?? '', packOf(language, packs)).get(pair);
      if (own === undefined) return [];
      return [told(fact, language, words, own.word)];
    }),
  );
}

const told = (fact: Fact, language: LanguageTag, both: string, one: string): Diagnostic =>
  error(
    'figure/opposite-named',
    fieldPlace(fact, `label.${language}`, 'label'),
    `the source says “${both}” of “${fact.id}”, and the label in ${language} “${one}” alone`,
    'name both in the label, or take the figure of the one',
  );

/** „Besucherinnen und Besucher“, « étudiants et étudiantes »: of two forms of one noun the longer is not said of both. */
function formOfOne(
  label: string,
  clause: string,
  pack: LanguagePack,
): { readonly both: string; readonly one: string } | undefined {
  for (const [both, first = '', second = ''] of clause.matchAll(joinedWords(pack) ?? /$^/gu)) {
    const [short = '', long = ''] = [first, second].toSorted((a, b) => a.length - b.length);
    const isOneNoun = long.toLowerCase().startsWith(short.slice(0, -1).toLowerCase());
    if (!isOneNoun || long.length === short.length) continue;
    const words: readonly string[] = label.match(/\p{L}+/gu) ?? [];
    if (words.includes(long) && !words.includes(short)) return { both, one: long };
  }
  return undefined;
}

/** Two words of five letters or more, joined. */
const joinedWords = memoOf(({ frame, script }: LanguagePack) =>
  script === 'Latn'
    ? new RegExp(
        `(?<!\\p{L})(\\p{L}{5,40})\\s(?:${anyOf(frame.conjunctions)})\\s(\\p{L}{5,40})(?!\\p{L})`,
        'gu',
      )
    : undefined,
);

/** Pairs of what is counted: what is trained and certified may be called by either. */
const ofNouns: ReadonlySet<string> = new Set([
  'ages',
  'budget',
  'hours',
  'migration',
  'movement',
  'sex',
  'settlement',
  'trade',
  'traffic',
  'unions',
  'vital-events',
]);

/** What is so of each of both is so of the one. */
const eachOf = memoOf(({ frame, ...pack }: LanguagePack) => {
  const { distributives, respectively } = frame;
  return wordFinder([...distributives.subjects, ...distributives.behind, ...respectively], {
    frame,
    ...pack,
  });
});

/** A gap between two is said of either. */
const betweenOf = memoOf((pack: LanguagePack) =>
  wordFinder(
    pack.frame.between.flatMap(([first]) => (first === undefined ? [] : [first])),
    pack,
  ),
);
