import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { commonWords } from '../../counted/shared-words.js';
import { fieldPlace } from '../../field-place.js';
import { directionNear } from '../../clauses/clause-frame.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { lyingIn, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/**
 * 停駛三條路線，另有五條減班 under 停駛路線 with the second clause for its quote: where that says something of its own of its
 * number, a label that has none of it, and words of the clause of another number, is of that one.
 */
export const namedByOtherClause: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const { source, quantity, quote, sentence } = match;
  const tag = source.source.language;
  const label = fact.label[tag] ?? '';
  if (pack.script === 'Latn' || quantity === undefined || !isCount(quantity)) return [];
  const { normal } = source;
  const { text } = normal;
  const own = partRound(text, figureOf(match));
  const place = { start: normal.normal(quote.start), end: normal.normal(quote.end) };
  if (own.start > place.start || place.end > own.end + 1) return [];
  if (!surroundingsAt(source, own.start).isProse) return [];
  const said = withoutTimes(own, match, pack);
  if (said === undefined || sharesAny(label, said, pack)) return [];
  const others = figuresIn(source, sentence)
    .filter((each) => isCount(each) && each.start !== quantity.start)
    .map(({ start, end }) =>
      partRound(text, { start: normal.normal(start), end: normal.normal(end) }),
    )
    .filter(({ start }) => start !== own.start);
  const whole = text.slice(own.start, own.end);
  const word = others
    .flatMap(({ start, end }) => commonWords(label, text.slice(start, end)))
    .find((each) => telling.test(each) && !whole.includes(each));
  if (word === undefined) return [];
  return [
    error(
      'figure/which-figure',
      fieldPlace(fact, `label.${tag}`, 'label'),
      `the label of “${fact.id}” says “${word}”, which its source says of another figure, and nothing of “${said}”`,
      'give each figure the label of what its source says of it',
    ),
  ];
}

const isCount = ({ value, unit }: ReadQuantity): boolean =>
  value.kind === 'number' &&
  (unit.kind === 'none' || (unit.kind === 'word' && unit.isMeasure !== true));

const telling = /[\p{Script=Han}\p{Script=Katakana}]{2}|\p{Script=Hangul}{2}/u;

const content =
  /[\p{Script=Han}\p{Script=Katakana}].*[\p{Script=Han}\p{Script=Katakana}]|\p{Script=Hangul}{2}/u;

/** What stands between two commas round a figure. */
function partRound(text: string, { start, end }: Stretch): Stretch {
  const lead = text.slice(Math.max(0, start - longest), start);
  const before = [...lead.matchAll(signs)].at(-1);
  const behind = text.slice(end, end + longest).search(signs);
  return {
    start: before === undefined ? start - lead.length : start - lead.length + before.index + 1,
    end: behind < 0 ? end + longest : end + behind,
  };
}

/** In UTF-16 units. */
const longest = 60;
const signs = /[，,、；;。！？!?：:\n\t](?!\d)/gu;

/** What a part says of its number, without the number and what counts by it; nothing where it tells a time, a change or a level alone. */
function withoutTimes(
  part: Stretch,
  { source, quantity }: QuotedFact['match'],
  pack: LanguagePack,
): string | undefined {
  const { normal, quantities } = source;
  const { text } = normal;
  const given = normal.given(part.start, part.end);
  const figures = lyingIn(quantities, given);
  // A time tells two of one kind apart, and so does a change.
  if (quantity === undefined || figures.length > 1) return undefined;
  const end = normal.normal(quantity.end);
  const lead = text.slice(part.start, normal.normal((quantity.number ?? quantity).start));
  const counter = pack.frame['verbs-last'] ? counted : /^\p{Script=Han}/u;
  const rest =
    quantity.unit.kind === 'none'
      ? text.slice(end, part.end).replace(counter, '')
      : text.slice(end, part.end);
  const said = `${lead} ${rest}`;
  const { frame, proofreading } = pack;
  const others = [
    ...proofreading.relativeTime,
    ...frame['this-years'],
    ...frame['last-years'],
    ...frame.wholes['to-part'],
    ...frame.averages,
  ];
  const figure = { start: normal.normal(quantity.start), end };
  if (directionNear(text, figure, pack) !== undefined) return undefined;
  if (others.some((word) => said.includes(word))) return undefined;
  return content.test(said) ? said.trim() : undefined;
}

/** 市町村 of 14市町村, 곳이다. */
const counted = /^(?:\p{Script=Han}+|\p{Script=Hangul}+)/u;

/** One sign of both in the scripts of Chinese and Japanese; of Korean the first syllable of a word. */
function sharesAny(label: string, said: string, { script }: LanguagePack): boolean {
  if (script !== 'Kore')
    return (said.match(/[\p{Script=Han}\p{Script=Katakana}]/gu) ?? []).some((sign) =>
      label.includes(sign),
    );
  const words = label.match(/\p{Script=Hangul}{2,}/gu) ?? [];
  return (said.match(/\p{Script=Hangul}{2,}/gu) ?? []).some((word) =>
    words.some((each) => each.charAt(0) === word.charAt(0)),
  );
}
