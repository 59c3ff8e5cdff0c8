import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import { clauseRound } from '../../clauses/clauses.js';
import { findersOf } from '../../clauses/words/frame-words.js';
import { packOf, type ReportContext } from '../../context.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { directionInSource } from '../../directions/source-direction.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import type { AuthorText } from '../../texts/author-texts.js';

/** “Takings grew by 66 million” are no takings of 66 million: where nothing printed says that it is a rise, the label does. */
export const risesInLabels: ReportRule = {
  codes: ['figure/direction-missing'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check({ fact, match, pack }: QuotedFact, context: ReportContext): readonly Diagnostic[] {
  const value = signedPart(fact.quantity.value);
  const label = fact.label[pack.tag] ?? '';
  if (value === undefined || value.lte(0) || label === '') return [];
  const direction = directionInSource(fact, context.quotes);
  if (direction?.way !== 'rise' || direction.relation !== 'by') return [];
  // “The gap grew by 4”: what the source says to have risen is no word of the rise.
  const risen = subjectOf(match, direction.start);
  if (saysChange(withoutWordsOf(risen, label, pack), pack)) return [];
  // 5人と急に増えた, 5人で増加率は: where verbs stand last, other words may make it the level that a rise reached.
  const { text: said } = match.source.normal;
  const behind = said.slice(figureOf(match).end, direction.start);
  if (pack.frame['verbs-last'] && behind.trim() !== '') return [];
  const text = match.source.normal.text.toLowerCase();
  const named = wordsOfLabel(label, pack).words;
  const others = named.flatMap((word) => withoutHead(word, pack));
  const words = others.length > 0 ? others : named;
  // A word that the source has not may be one of the rise: inflation.
  if (words.length === 0 || !allStandIn(words, text)) return [];
  const { start, end } = clauseRound(text, figureOf(match));
  const isSubject = allStandIn(words, text.slice(0, end));
  if (!isSubject && words.some((word) => standsIn(word, text.slice(start, end)))) return [];
  if (!isBareInPrint(fact.id, withoutWordsOf.bind(undefined, risen), context)) return [];
  return [
    error(
      'figure/direction-missing',
      fieldPlace(fact, `label.${pack.tag}`, 'label'),
      `the source says “${direction.text}” of “${fact.id}”, the size of a rise, and neither its label in ${pack.tag} nor a text that prints it says so`,
      'say in the label that it is a rise, print it with form="change" or "signed", or quote the figure of the level',
    ),
  ];
}

/** Whether a text prints the fact, and none of those that do, nor one beside them, says anything of a change. */
function isBareInPrint(
  id: string,
  bare: (text: string, pack: LanguagePack) => string,
  { report, texts, packs, flat }: ReportContext,
): boolean {
  const printing = texts.filter(({ prose }) =>
    Object.values(prose).some((own) =>
      own?.some((part) => part.kind === 'fact' && part.fact === id),
    ),
  );
  const owners = new Set(printing.map(({ owner }) => owner));
  const isFormed = printing.some(({ prose }) =>
    Object.values(prose).some((own) =>
      own?.some(
        (part) =>
          part.kind === 'fact' &&
          part.fact === id &&
          (part.form === 'signed' || part.form === 'change'),
      ),
    ),
  );
  if (printing.length === 0 || isFormed) return false;
  const round = texts.filter(
    (each) => printing.includes(each) || (owners.has(each.owner) && !printsFact(each.prose)),
  );
  return round.every(({ prose }) =>
    report.languages.every((tag) => {
      const pack = packOf(tag, packs);
      return !saysChange(bare(flat(prose[tag] ?? [], tag).text, pack), pack);
    }),
  );
}

/** Whether a text has all words of a label: 程投 of 电网工程投资 is none of 电网工程完成投资, and joins two that are. */
function allStandIn(words: readonly string[], text: string): boolean {
  const found = words.filter((word) => standsIn(word, text));
  return words.every(
    (word) =>
      found.includes(word) ||
      (/^\p{Script=Han}{2}$/u.test(word) &&
        found.some((one) => one.endsWith(word.charAt(0))) &&
        found.some((one) => one.startsWith(word.charAt(1)))),
  );
}

/** A ratio of “turnover ratio” and „Umsatzquote“ is none of the rise, and need not stand in the source. */
const withoutHead = (word: string, { frame }: LanguagePack): readonly string[] => {
  const head = frame['relative-heads'].find((each) => word.endsWith(each.toLowerCase()));
  const rest = word.slice(0, word.length - (head?.length ?? 0));
  return rest === '' ? [] : [rest];
};

/** What stands before the word of a rise in its clause, in small letters. */
function subjectOf({ source, ...match }: QuotedFact['match'], word: number): string {
  const { text } = source.normal;
  const { start } = clauseRound(text, figureOf({ source, ...match }));
  return text.slice(Math.min(start, word), word).toLowerCase();
}

/** A text without the words of a difference that stand in what has risen: gap, margin. */
const withoutWordsOf = (risen: string, text: string, pack: LanguagePack): string =>
  pack.frame.excess.named
    .filter((word) => word.length > 1 && holds(risen, wordFinder([word], pack)))
    .reduce((rest, word) => rest.replaceAll(wordFinder([word], pack) ?? /(?!)/gu, ' '), text);

const printsFact = (prose: AuthorText['prose']): boolean =>
  Object.values(prose).some((own) => own?.some(({ kind }) => kind === 'fact'));

/** Any word of a change, or of what is new: ships added are those that a fleet grew by. */
function saysChange(text: string, pack: LanguagePack): boolean {
  const { rises, falls, risesBeside, fallsBeside } = findersOf(pack);
  const lower = text.toLowerCase();
  return (
    [rises, falls, risesBeside, fallsBeside, nounsOf(pack)].some((words) => holds(text, words)) ||
    (pack.frame['kinds-in-labels']['new']?.['borne-by'] ?? []).some((part) =>
      lower.includes(part.toLowerCase()),
    )
  );
}

const nounsOf = memoOf((pack: LanguagePack) => {
  const { excess, 'changes-in-labels': nouns, 'rates-of-change': rates } = pack.frame;
  return wordFinder(
    [...excess.more, ...excess.named, ...nouns.rises, ...nouns.falls, ...rates],
    pack,
  );
});
