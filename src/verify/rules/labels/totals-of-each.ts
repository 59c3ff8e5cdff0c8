import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { wordsForTimes } from '../../../quantity/durations.js';
import type { Fact } from '../../../report/report.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { eachOfNounIn, isCounted } from '../../figures/each-of-noun.js';
import { saysForEach, wordForEach } from '../../figures/given-for-each.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inLabelledFacts } from '../../sources/quoted-facts.js';
import { inPrintedFacts } from '../../texts/printed-facts.js';
import { saidOfEach } from '../quoted/rates-of-each.js';

/** “Total fees” over “each household pays a fee of £85”, “in all the boats pay” {{fee}}: what its source gives for each is no total. */
export const totalsOfEach: ReportRule = {
  codes: ['figure/per-head-missing'],
  check: (context) => {
    const { report, packs, quotes } = context;
    const ofLabels = inLabelledFacts(context, ({ fact, match, pack }) => {
      const each = givenForEach(fact, match, pack);
      if (each === undefined) return [];
      for (const language of report.languages) {
        const total = totalIn(fact.label[language] ?? '', packOf(language, packs), context);
        if (total !== undefined)
          return [told(fact, each, total, fieldPlace(fact, `label.${language}`, 'label'))];
      }
      return [];
    });
    const ofTexts = inPrintedFacts(context, ({ fact, piece, flat, language }) => {
      const match = quotes.get(fact.id);
      const pack = match?.kind === 'found' ? match.source.pack : undefined;
      if (match?.kind !== 'found' || pack === undefined) return [];
      const { start, end } = clauseRound(flat.text, piece);
      const total = totalIn(flat.text.slice(start, end), packOf(language, packs), context);
      const each = total === undefined ? undefined : givenForEach(fact, match, pack);
      return total === undefined || each === undefined
        ? []
        : [told(fact, each, total, piece.placeAt(piece.start))];
    });
    return [...ofLabels, ...ofTexts];
  },
};

const told = ({ id }: Fact, each: string, total: string, place: Place): Diagnostic =>
  error(
    'figure/per-head-missing',
    place,
    `the source gives “${id}” for each (“${each}”), and “${total}” is said of all`,
    'say of each of what the figure is, and leave out the word of a total',
  );

/** The words by which a source gives a figure for each of something, where its unit does not say so. */
function givenForEach(fact: Fact, match: FoundQuote, pack: LanguagePack): string | undefined {
  const { unit } = fact.quantity;
  if (match.quantity === undefined || unit.composition !== undefined) return undefined;
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const lead = text.slice(clauseRound(text, figure).start, figure.start);
  if (holds(lead, findersOf(pack).totals)) return undefined;
  return (
    saidOfEach(match.quantity, unit, match.source, pack)?.said ??
    wordForEach(fact, match) ??
    findersOf(pack).subject.exec(lead)?.[0]
  );
}

/** A word of a total in a text that says nothing of each. */
function totalIn(text: string, pack: LanguagePack, { report }: ReportContext): string | undefined {
  const { totals, maybe } = findersOf(pack);
  const total = totals?.exec(text)?.[0];
  if (total === undefined || saysForEach(text.replaceAll(maybe, ' '), pack)) return undefined;
  const each = eachOfNounIn(text, pack, (noun) => isCounted(noun, '', report.units.values(), pack));
  return each.length > 0 ? undefined : total;
}

const findersOf = memoOf((pack: LanguagePack) => {
  const { opposites, 'per-head': perHead, distributives, times } = pack.frame;
  const each = anyOf(distributives.subjects);
  const none = anyOf([...wordsForTimes(pack), ...times.parts, ...times.seasons]);
  return {
    // “Each household paid a yearly fee of”: with no other number behind.
    subject: new RegExp(
      `(?<!\\p{L})(?:${each})\\s(?!(?:${none})(?!\\p{L}))\\p{L}{3,}(?=[^\\d,;:]*$)`,
      'iu',
    ),
    totals: once(wordFinder(opposites.pairs['measure']?.[1] ?? [], pack)),
    maybe: new RegExp(
      `(?<!\\p{L})(?:${oneOf(perHead['opens-counted']) || '(?!)'})(?!\\p{L})`,
      'giu',
    ),
  };
});
