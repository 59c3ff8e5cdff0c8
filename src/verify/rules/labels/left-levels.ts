import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { isChangeTo } from '../../counted/levels-of-change.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** 由62所合并为48所: what was left is not what there was after the merger, and what was reached not what there was before it. */
export const leftLevelsInLabels: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const { source, quantity, sentence } = match;
  const tag = source.source.language;
  const label = fact.label[tag] ?? '';
  if (quantity === undefined || label === '') return [];
  const figures = figuresIn(source, sentence).filter(({ value }) => value.kind === 'number');
  const at = figures.findIndex(({ start }) => start === quantity.start);
  const [before, own, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (own === undefined) return [];
  const { normal } = source;
  const isLeft = next !== undefined && isChangeTo(own, next, source);
  const isReached = before !== undefined && isChangeTo(before, own, source);
  if (isLeft === isReached) return [];
  // “Rose to 48 from 62”: the first is what was reached.
  const gap = isLeft
    ? normal.text.slice(normal.normal(own.end), normal.normal(next.start))
    : normal.text.slice(normal.normal((before ?? own).end), normal.normal(own.start));
  const isTurned =
    pack.script === 'Latn' && pack.frame.from.some((word) => gap.trim().endsWith(word));
  const said = normal.text.slice(normal.normal(sentence.start), normal.normal(sentence.end));
  const word = deedIn(label, said, isLeft === isTurned ? 'before' : 'after', pack);
  if (word === undefined) return [];
  return [
    error(
      'figure/which-figure',
      fieldPlace(fact, `label.${tag}`, 'label'),
      `the label of “${fact.id}” says “${word}”, and of the two levels of its source it is the other one`,
      'give each of the two levels the label of its own time',
    ),
  ];
}

/** What a label tells a level by, where the source has no such word of its own; in scripts without inflection the deed stands in it. */
function deedIn(
  label: string,
  said: string,
  side: 'before' | 'after',
  pack: LanguagePack,
): string | undefined {
  const form = formsOf(pack)[side];
  const found = form.exec(label);
  if (found === null || form.test(said)) return undefined;
  if (pack.script === 'Latn') return found[0].trim();
  const deed = found.groups?.['deed'] ?? '';
  const isSaid = [...deed].some(
    (_, index) => index + 2 <= deed.length && said.includes(deed.slice(index, index + 2)),
  );
  return isSaid ? found[0] : undefined;
}

const formsOf = memoOf(({ frame, script }: LanguagePack) => {
  const form = (words: readonly string[]): RegExp => {
    if (script === 'Latn') return new RegExp(`(?<!\\p{L})(?:${anyOf(words)})\\s(?=\\p{L})`, 'iu');
    const end = script === 'Kore' ? '(?!\\p{L})' : '';
    return new RegExp(`(?<deed>\\p{L}{2,4})\\s?(?:${anyOf(words)})${end}`, 'u');
  };
  return {
    after: form(frame['sides-of-deeds'].after),
    before: form(frame['sides-of-deeds'].before),
  };
});
