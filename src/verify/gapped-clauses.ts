import { oneOf } from '../language/escape-expression.js';
import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Stretch } from './sources/source-text.js';

/**
 * The figure whose verb is that of another: 前年比で件数は7千件(18.9%)、死者は300人(11.7%)減少した. Where verbs stand last, clauses
 * of one comparison may leave theirs to the last of them. Without a comparison before the first, a figure without a verb
 * is a level.
 */
export function verbMemberOfClauses(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): Stretch | undefined {
  const grammar = grammarOf(pack);
  if (grammar === undefined) return undefined;
  const { subject, comparison, opened, next, verb, percent } = grammar;
  const sentence =
    text
      .slice(Math.max(0, start - longestSentence), start)
      .split(/[。;；\n]|\.\s/u)
      .at(-1) ?? '';
  if (!comparison.test(sentence) || !subject.test(sentence)) return undefined;
  let last: Stretch | undefined;
  let to = end;
  to += opened.exec(text.slice(to, to + longestMember))?.[0].length ?? 0;
  for (let count = 0; count < mostClauses; count += 1) {
    const [whole = '', lead = '', own = ''] = next.exec(text.slice(to, to + longestMember)) ?? [];
    if (whole === '') break;
    last = { start: to + lead.length, end: to + lead.length + own.length };
    to += whole.length;
  }
  if (last === undefined || !verb.test(text.slice(to, to + longestVerb))) return undefined;
  const isShare = (of: Stretch): boolean => percent.test(text.slice(of.start, of.end));
  return isShare({ start, end }) === isShare(last) ? last : undefined;
}

/** In UTF-16 units. */
const longestSentence = 160;
const longestMember = 96;
const longestVerb = 12;
const mostClauses = 8;

const grammarOf = memoOf(({ dates, frame, numbers, proofreading, reading }: LanguagePack) => {
  const { between, levels, behind } = proofreading.bases;
  const topics = oneOf(frame.topics);
  if (!frame['verbs-last'] || topics === '' || behind.length === 0) return undefined;
  const earlier = oneOf([...Object.values(frame.times.before).flat(), ...levels]);
  const yearMark = oneOf([dates.year.split('}').at(-1) ?? '', ...between]);
  const times = [earlier, `\\d(?:${yearMark})`].join('|');
  const magnitudes = oneOf([
    ...numbers.magnitudes.flatMap(({ words }) => Object.values(words)),
    ...reading.magnitudes.keys(),
  ]);
  const bracket = '[(（][^()（）\\n]{1,24}[)）]';
  const number = `\\d(?:[\\d.,]|\\s?(?:${magnitudes})(?:\\s(?=\\d))?){0,24}`;
  const inClause = '[^\\d,，、。;；()（）\\n]';
  return {
    // “1万2,” may have been left before the digits that a bracket tells again.
    subject: new RegExp(
      `(?:${topics})${inClause}{0,16}(?:\\d[\\d,]{0,6}\\s?(?:${magnitudes})\\s?){0,2}$`,
      'u',
    ),
    comparison: new RegExp(`(?:${times})\\s?(?:${oneOf(levels)})?\\s?(?:${oneOf(behind)})`, 'u'),
    opened: new RegExp(`^${bracket}`, 'u'),
    next: new RegExp(
      `^([,，、]\\s?(?=${inClause}{0,24}(?:${topics}))${inClause}{1,32})(${number}\\s?(?:%p|[%％]|\\p{L}{0,5}?))(?:${bracket})?(?=[,，、]|\\s?(?:${oneOf([...frame.rises, ...frame.falls])}))`,
      'u',
    ),
    verb: new RegExp(`^\\s?(?:${oneOf([...frame.rises, ...frame.falls])})`, 'u'),
    percent: new RegExp(`(?:${oneOf(reading.percent)})$`, 'iu'),
  };
});
