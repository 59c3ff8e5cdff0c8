import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { packOf, type ReportContext } from '../../context.js';
import { alike } from '../../counted/alike-figures.js';
import { fieldPlace } from '../../field-place.js';
import { anySpelled, wordEnd, wordStart } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { overlap, sentenceRound, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { textNear } from './bearing.js';

/** “Lorries a week” over the 2,480 of a year: a label gives a figure for each day, week or month only where its source does. */
export const timesOfRates: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => inLabelledFacts(context, (quoted) => check(quoted, context)),
};

/** A year is what most figures are of: it needs no word. */
const times = ['day', 'week', 'month'] as const;
type Time = (typeof times)[number];

const kinds: Readonly<Record<Time, string>> = { day: 'daily', week: 'weekly', month: 'monthly' };

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const { quantity, period } = fact;
  if (quantity.unit.composition !== undefined || match.quantity === undefined) return [];
  const isShort = period?.kind === 'date' && period.date.month !== undefined;
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    for (const time of times) {
      const word = labelsOf(packOf(language, packs))[time].exec(label)?.[0];
      if (word === undefined || isShort || isSaid(time, match, pack)) continue;
      return [
        error(
          'figure/emphasised',
          fieldPlace(fact, `label.${language}`, 'label'),
          `the label of “${fact.id}” says “${word}” in ${language}, and its source does not say so of the figure`,
          'name in the label the time that the source gives, or compute the rate with a formula',
        ),
      ];
    }
  }
  return [];
}

/** Whether a label says by words for each day, week or month that its figure is one of each. */
export const saysEachTime = (label: string, pack: LanguagePack): boolean =>
  times.some((time) => labelsOf(pack)[time].test(label));

/** Whether a source gives a figure for each such time: in its sentence up to a semicolon, in that before it, or in a head. */
function isSaid(time: Time, match: FoundQuote, pack: LanguagePack): boolean {
  const { source, quantity } = match;
  const { normal, sentences } = source;
  if (quantity === undefined || quantity.unit.flow?.time === time) return true;
  const { text } = normal;
  const figure = normal.normal(quantity.start);
  const saying = partsOf(pack)[time];
  const { title, paragraph, isProse } = surroundingsAt(source, figure);
  if (!isProse) return saying.test(textNear(match).whole);
  const sentence = sentenceRound(sentences, quantity);
  const before = sentenceRound(sentences, {
    start: Math.max(0, sentence.start - 2),
    end: sentence.start,
  });
  const heading = text.slice(0, paragraph.start).trimEnd().split('\n').at(-1) ?? '';
  const led = text.slice(normal.normal(before.start), normal.normal(sentence.start));
  if ([title, heading, /\d/u.test(led) ? '' : led].some((each) => saying.test(each))) return true;
  const [from, to] = [normal.normal(sentence.start), normal.normal(sentence.end)];
  const start = Math.max(
    from,
    ...[...text.slice(from, figure).matchAll(/[;；]/gu)].map(({ index }) => from + index + 1),
  );
  const end = text.slice(figure, to).search(/[;；]/u);
  const own = text.slice(start, end < 0 ? to : figure + end);
  return [...own.matchAll(new RegExp(saying.source, 'giu'))].some(
    ({ 0: word, index }) =>
      !isOfOther({ start: start + index, end: start + index + word.length }, match, pack),
  );
}

/** “Open for six hours a day”: said of a figure of another kind that stands right before it, or behind where words for each stand first. */
function isOfOther(said: Stretch, match: FoundQuote, { script }: LanguagePack): boolean {
  const { source, quantity, sentence } = match;
  const { normal } = source;
  const figures = figuresIn(source, sentence).filter(({ value }) => value.kind !== 'date');
  const place = (position: number): number => normal.normal(position);
  const of =
    script === 'Latn'
      ? figures.findLast(({ end }) => place(end) <= said.start)
      : figures.find(({ start }) => place(start) >= said.end);
  if (of === undefined || quantity === undefined || overlap(of, quantity)) return false;
  const [from, to] = script === 'Latn' ? [place(of.end), said.start] : [said.end, place(of.start)];
  return (
    !/[,，、;；](?!\d)/u.test(normal.text.slice(from, to)) && alike(quantity, [of]).length === 0
  );
}

const labelsOf = memoOf((pack: LanguagePack): Readonly<Record<Time, RegExp>> => {
  const ends = anyOf([...pack.frame['counted-ends'], ...pack.frame['noun-ends']]);
  // “A day trip” is none of each day.
  const end = pack.script === 'Latn' ? `(?=$|\\s?[,;:()]|\\s(?:${ends})(?!\\p{L}))` : '';
  return ofEach(
    (time) =>
      new RegExp(
        `${wordStart(pack)}(?:${anySpelled(pack.frame.times.each[time] ?? [])})${wordEnd(pack)}${end}`,
        'iu',
      ),
  );
});

/** Parts of words, one of which a source has that gives a figure for each such time. */
const partsOf = memoOf(({ frame }: LanguagePack): Readonly<Record<Time, RegExp>> => {
  return ofEach((time) => {
    const own = [
      ...(frame.times.each[time] ?? []),
      ...(frame.times['each-in-sources'][time] ?? []),
      ...(frame['kinds-in-labels'][kinds[time]]?.['borne-by'] ?? []),
    ];
    return new RegExp(anyOf(own.map((word) => word.trim())), 'iu');
  });
});

const ofEach = <T>(of: (time: Time) => T): Readonly<Record<Time, T>> => ({
  day: of('day'),
  week: of('week'),
  month: of('month'),
});
