import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { packOf, type ReportContext } from '../../context.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import { wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “42.1%, above the county average of 38.6%”: what a figure is compared with is an average, and its label says so or whose. */
export const averagesCompared: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const compared = comparedIn(pack);
  if (compared === undefined) return [];
  const { normal } = match.source;
  const { start, end } = figureOf(match);
  const number = match.quantity?.number?.end;
  const from = number === undefined ? end : normal.normal(number);
  const lead = normal.text
    .slice(Math.max(0, start - longestLead), start)
    .split(sentenceEnd)
    .at(-1);
  const behind = normal.text.slice(from, from + longestBehind);
  if (lead === undefined) return [];
  const { whose = '', average } = compared.before.exec(lead)?.groups ?? {};
  if (average === undefined) return [];
  const isCompared = compared.than.test(lead) || compared.behind?.test(behind) === true;
  const isNamed = report.languages.some((language) => {
    const label = fact.label[language] ?? '';
    const finder = averagesOf(packOf(language, packs));
    return finder !== undefined && label.search(finder) >= 0;
  });
  const said = fact.label[pack.tag]?.toLowerCase() ?? '';
  const isOfTheSame = wordsOfLabel(whose, pack).words.some((word) => standsIn(word, said));
  if (!isCompared || isNamed || isOfTheSame) return [];
  return [
    error(
      'figure/which-figure',
      fieldPlace(fact, `label.${pack.tag}`, 'label'),
      `the source compares with “${`${whose}${average}`.trim()}” there, and the label of “${fact.id}” says nothing of an average`,
      'say in the label that it is the average, and of what; or quote the figure that is compared with it',
    ),
  ];
}

const sentenceEnd = /[.!?;]\s|[。！？；\n]/u;
/** In UTF-16 units. */
const longestLead = 80;
const longestBehind = 16;

const averagesOf = memoOf((pack: LanguagePack) => {
  const { 'averages-compared': compared, averages, 'kinds-in-labels': kinds } = pack.frame;
  return wordFinder([...compared.nouns, ...averages, ...(kinds['average']?.says ?? [])], pack);
});

interface Compared {
  /** Ends where the figure begins. */
  readonly before: RegExp;
  readonly than: RegExp;
  readonly behind: RegExp | undefined;
}

const comparedIn = memoOf(({ frame, script }: LanguagePack): Compared | undefined => {
  const { links, than, behind, ...named } = frame['averages-compared'];
  if (named.nouns.length === 0) return undefined;
  const nouns = named.nouns.map((noun) => noun.replace('*', ''));
  const link = `(?:${oneOf(['', ...links])})`;
  if (script === 'Latn')
    return {
      before: new RegExp(
        `(?<whose>(?:\\p{L}[\\p{L}’'-]*\\s){0,3})(?<average>[\\p{L}-]*(?:${oneOf(nouns)})(?:\\s\\p{L}+){0,3}?)(?:\\s${link}|:|,)?\\s?[(]?$`,
        'iu',
      ),
      than: new RegExp(`(?<!\\p{L})(?:${anyOf(than)})(?!\\p{L})|[(]`, 'iu'),
      behind: undefined,
    };
  const space = script === 'Kore' ? '\\s?' : '';
  return {
    before: new RegExp(
      `(?<whose>\\p{L}{1,8}${space})(?<average>${oneOf(nouns)})${link}\\s?[(（:：]?$`,
      'u',
    ),
    than: new RegExp(`${anyOf(than)}|[(（]`, 'u'),
    behind:
      behind.length === 0 ? undefined : new RegExp(`^[^,，.。;；]{0,6}?(?:${oneOf(behind)})`, 'u'),
  };
});
