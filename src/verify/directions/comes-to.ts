import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * “The fall in exports came to 5%”, „der Rückgang belief sich auf 5 %“, 減少率は5％となった: the noun of a change is what the verb
 * gives the amount of, so that the figure is the size of the change, though “to” leads to it.
 */
export function comesTo(
  text: string,
  word: Stretch & { readonly text: string },
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const grammar = grammarOf(pack);
  if (grammar === undefined || word.start >= figure.start) return false;
  const between = text.slice(word.end, figure.start);
  if (grammar.kind === 'last')
    return (
      grammar.topic.test(between) && grammar.behind.test(text.slice(figure.end, figure.end + 8))
    );
  const verb = grammar.verb.exec(between);
  if (verb === null || !grammar.noun.test(word.text)) return false;
  const [of, lead] = [
    between.slice(0, verb.index),
    text.slice(Math.max(0, word.start - longest), word.start),
  ];
  return of === '' ? grammar.alone.test(lead) : grammar.of.test(of) && grammar.subject.test(lead);
}

/**
 * “A fall in overnight stays of 8%”, «un descenso de las ventas del 8 %»: behind the noun of a change and what it is of stands its
 * size in per cent. “A cut in the rate of 21%” may tell the rate.
 */
export function isSizeOfNoun(
  text: string,
  word: Stretch & { readonly text: string },
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const grammar = grammarOf(pack);
  const isPercentage = pack.reading.percent.some((each) =>
    text.slice(figure.start, figure.end).endsWith(each),
  );
  return (
    isPercentage &&
    grammar?.kind === 'first' &&
    word.end <= figure.start &&
    figure.start - word.end <= longest &&
    grammar.noun.test(word.text) &&
    grammar.size.test(text.slice(word.end, figure.start))
  );
}

/** No word is looked for farther than this before the noun, in UTF-16 units. */
const longest = 48;

const grammarOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const { amounting } = frame;
  if (amounting.length === 0) return undefined;
  const verbs = oneOf(amounting);
  if (frame['verbs-last'])
    return {
      kind: 'last' as const,
      topic: new RegExp(`^\\p{L}{0,2}?(?:${oneOf(frame.topics)})[^.。]{0,16}$`, 'u'),
      behind: new RegExp(`^(?:${verbs})`, 'u'),
    };
  if (reading.grammar !== 'latin') return undefined;
  const openings = oneOf([...frame.determiners, ...frame['counted-in'], ...frame['before-years']]);
  const sizes = oneOf([...frame.by, ...frame.from, ...proofreading.bases.shares]);
  const shares = anyOf(frame.points.shares);
  const verbsBetween = anyOf(frame.modals.auxiliaries);
  const places = oneOf([
    ...frame.determiners,
    ...frame['counted-in'],
    ...frame['before-years'],
    ...frame['counted-ends'],
  ]);
  const opens = String.raw`(?:^|[.;:!?,]\s|\n|\d{4},?\s)`;
  return {
    kind: 'first' as const,
    verb: new RegExp(`(?:^|(?<=\\s))\\s?(?:${verbs})\\s(?:\\p{L}+\\s){0,2}$`, 'iu'),
    noun: new RegExp(`(?:${oneOf(frame['changes-behind'])})$`, 'iu'),
    /** “The fall”, “its annual loss”, and a noun that opens its sentence. */
    subject: new RegExp(
      `${opens}(?:(?:${oneOf(frame.determiners)})\\s(?:[\\p{L}’'-]+\\s){0,2}|l[’'])?$`,
      'iu',
    ),
    /** “Sales growth” with nothing behind it. */
    alone: new RegExp(`${opens}(?:(?:[\\p{L}’'-]+\\s){0,3}|l[’'])$`, 'iu'),
    /** “ in exports ”: what the change is of, without a comma. */
    of: new RegExp(`^\\s(?:(?:${openings})\\s|d[’'])[^.,;:!?]*$`, 'iu'),
    /** “ in overnight stays of ”, and not “of noise was backed by”. */
    size: new RegExp(
      `^\\s(?:(?:${places})\\s|d[’'])(?:(?!\\p{L}*(?:${shares})s?\\s(?:${sizes})\\s$)(?!(?:${verbsBetween})\\s)[^\\s\\d.,;:!?]+\\s){1,6}(?:${sizes})\\s$`,
      'iu',
    ),
  };
});
