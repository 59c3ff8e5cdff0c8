import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * The figure whose verb is that of another: 前年比で件数は7千件(18.9%)、死者は300人(11.7%)減少した. Where verbs stand last, clauses
 * of one comparison may leave theirs to the last of them. Without a comparison before the first, a figure without a verb
 * is a level; with a word for “each” before the verb every clause has its own, and of 5.8%로 0.7%p, 5.1%로 0.6%p 줄었다 the
 * level that stands before the size tells.
 */
export function verbMemberOfClauses(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): Stretch | undefined {
  const grammar = grammarOf(pack);
  if (grammar === undefined) return undefined;
  const sentence =
    text
      .slice(Math.max(0, figure.start - longestSentence), figure.start)
      .split(/[。;；\n]|\.\s/u)
      .at(-1) ?? '';
  for (const form of grammar.forms) {
    const last = form.before.every((each) => each.test(sentence))
      ? lastOf(text, figure, form, grammar)
      : undefined;
    if (last !== undefined) return last;
  }
  return undefined;
}

/** The last figure of the clauses behind one, where their verb stands behind it. */
function lastOf(
  text: string,
  { start, end }: Stretch,
  { next, verb }: Form,
  { opened, percent }: Grammar,
): Stretch | undefined {
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
const longestVerb = 16;
const mostClauses = 8;

/** One way in which clauses leave their verb to the last. */
interface Form {
  /** What stands before the first figure in its sentence. */
  readonly before: readonly RegExp[];
  /** The next clause to its figure; the groups are what leads to it, and the figure. */
  readonly next: RegExp;
  readonly verb: RegExp;
}

interface Grammar {
  readonly forms: readonly Form[];
  /** A bracket behind a figure. */
  readonly opened: RegExp;
  readonly percent: RegExp;
}

const grammarOf = memoOf((pack: LanguagePack): Grammar | undefined => {
  const { dates, frame, numbers, proofreading, reading } = pack;
  const { between, levels, behind } = proofreading.bases;
  const topics = oneOf(frame.topics);
  if (!frame['verbs-last'] || topics === '' || behind.length === 0) return undefined;
  const earlier = oneOf([...Object.values(frame.times.before).flat(), ...levels]);
  const [yearEnd = '', monthEnd = ''] = [dates.year, dates.month].map((each) =>
    each.split('}').at(-1),
  );
  const yearMark = oneOf([yearEnd, monthEnd, ...between]);
  const spans = anyOf(Object.keys(frame.spans));
  const times = [earlier, `\\d(?:${yearMark})\\s?(?:${spans})?`].join('|');
  const magnitudes = oneOf([
    ...numbers.magnitudes.flatMap(({ words }) => Object.values(words)),
    ...reading.magnitudes.keys(),
  ]);
  const bracket = '[(（][^()（）\\n]{1,24}[)）]';
  const number = `\\d(?:[\\d.,]|\\s?(?:${magnitudes})(?:\\s(?=\\d))?){0,24}`;
  const size = `${number}\\s?(?:%p|%P|[%％]|\\p{L}{0,5}?)`;
  const inClause = '[^\\d,，、。;；()（）\\n]';
  const verbs = oneOf([...frame.rises, ...frame.falls]);
  const each = anyOf(frame.respectively);
  const to = anyOf(frame.to);
  const comparison = `(?:${times})\\s?(?:${oneOf(levels)})?\\s?(?:${oneOf(behind)})`;
  const verb = new RegExp(`^\\s?(?:${verbs})`, 'u');
  return {
    opened: new RegExp(`^${bracket}`, 'u'),
    percent: new RegExp(`(?:${oneOf(reading.percent)})$`, 'iu'),
    forms: [
      {
        before: [
          new RegExp(comparison, 'u'),
          // “1万2,” may have been left before the digits that a bracket tells again.
          new RegExp(
            `(?:${topics})${inClause}{0,16}(?:\\d[\\d,]{0,6}\\s?(?:${magnitudes})\\s?){0,2}$`,
            'u',
          ),
        ],
        next: new RegExp(
          `^([,，、]\\s?(?=${inClause}{0,24}(?:${topics}))${inClause}{1,32})(${size})(?:${bracket})?(?=[,，、]|\\s?(?:${verbs}))`,
          'u',
        ),
        verb,
      },
      {
        before: [new RegExp(`${comparison}\\s?${inClause}{0,8}$`, 'u')],
        next: new RegExp(
          `^([,，、]\\s?(?:[^\\d.。;；\\n]|\\d|\\.(?=\\d)){1,64}?(?<![\\d.,]))(${size})(?:${bracket})?(?=[,，、]|\\s?(?:${each}))`,
          'u',
        ),
        verb: new RegExp(`^[、,\\s]{0,2}(?:${each})\\s?(?:${verbs})`, 'u'),
      },
      // 出生は3.1％、死亡は2.4％それぞれ減少した.
      {
        before: [new RegExp(`(?:${topics})${inClause}{0,16}$`, 'u')],
        next: new RegExp(
          `^([,，、]\\s?(?=${inClause}{0,24}(?:${topics}))${inClause}{1,32})(${size})(?:${bracket})?(?=[,，、]|\\s?(?:${each}))`,
          'u',
        ),
        verb: new RegExp(`^[、,\\s]{0,2}(?:${each})\\s?(?:${verbs})`, 'u'),
      },
      {
        before: [new RegExp(`\\d\\s?(?:[%％]|\\p{L}{1,3}?)(?:${to})\\s${inClause}{0,4}$`, 'u')],
        next: new RegExp(
          `^((?:${bracket})?[,，、]\\s?${inClause}{1,32}${number}\\s?(?:[%％]|\\p{L}{1,3}?)(?:${to})\\s)(${size})(?=[,，、]|\\s?(?:${verbs}))`,
          'u',
        ),
        verb,
      },
    ],
  };
});
