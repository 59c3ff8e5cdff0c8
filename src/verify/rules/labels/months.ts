import { oneOf } from '../../../language/escape-expression.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { within, type SourceText } from '../../sources/source-text.js';
import { monthNames } from '../../times/nearby/months.js';
import { formsOf } from '../../times/spans/forms-of-months.js';
import { monthOfFigure } from '../../times/spans/month-beside.js';

/** The month that a label gives its figure (“rate in May”, “October rate”) is that which its source gives it, or one that the source names. */
export const monthsInLabels: ReportRule = {
  codes: ['time/period-differs'],
  check: (context) => inLabelledFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  const { source, sentence } = match;
  const own = monthOfFigure(match);
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const month = monthOfLabel(label, packOf(language, packs));
    if (month === undefined || own?.number === month.number) continue;
    const isName =
      terms.exempt(label, language).some((name) => within(month, name)) ||
      (month.thing !== undefined && source.source.text.includes(month.thing));
    // “Against 5.1% a month earlier”: of the month before one that is named.
    const round = source.source.text.slice(sentence.start, sentence.end);
    const isTold = own === undefined && (namesMonth(source, month) || holds(round, before(pack)));
    if (isName || isTold) continue;
    const given = own === undefined ? 'names no such month' : `gives the figure for “${own.text}”`;
    return [
      error(
        'time/period-differs',
        fieldPlace(fact, `label.${language}`, 'label'),
        `the label of “${fact.id}” says “${month.text}” in ${language}, and its source ${given}`,
        'name the month that the source gives the figure, or none',
      ),
    ];
  }
  return [];
}

const before = memoOf((pack: LanguagePack) =>
  wordFinder(pack.frame.times.before.month ?? [], pack),
);

interface Month {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** With the word behind it, where it opens the label: “March fair”. */
  readonly thing?: string;
}

/** The one month that a label names as the time of its figure, and not as one that it is compared with or counted from. */
function monthOfLabel(label: string, pack: LanguagePack): Month | undefined {
  const forms = labelsOf(pack);
  const [found, ...others] = forms === undefined ? [] : [...label.matchAll(forms.any)];
  if (forms === undefined || found === undefined || others.length > 0) return undefined;
  const [text] = found;
  const number = forms.numberOf(text);
  const { index: start } = found;
  if (number === undefined || !forms.lead.test(label.slice(0, start))) return undefined;
  const end = start + text.length;
  const [behind] = start === 0 ? (/^\s[\p{L}-]+/u.exec(label.slice(end)) ?? []) : [];
  return { start, end, text, number, ...(behind && { thing: text + behind }) };
}

const labelsOf = memoOf((pack: LanguagePack) => {
  const forms = formsOf(pack);
  if (forms === undefined) return undefined;
  const names = monthNames(pack);
  return {
    any: new RegExp(`(?<!\\p{L})(?:${oneOf(names)})(?!\\p{L})`, 'gu'),
    /** “Rate in ”, “rate, ”, and nothing before it: “October rate”. */
    lead: new RegExp(`(?:^\\s*|[,(:–—]\\s?|\\s${forms.lead})$`, 'iu'),
    numberOf: forms.numberOf,
  };
});

/** By its name in whatever form, or in a date: “Sept.”, “10/3/2021”. */
function namesMonth({ source, quantities, pack }: SourceText, { number: month }: Month): boolean {
  const name = pack && monthNames(pack)[month - 1]?.slice(0, 3);
  if (name === undefined) return true;
  const title = Object.values(source.title).join(' ');
  return (
    new RegExp(
      `(?<!\\p{L})${name}|(?<!\\d)0?${month}[./-]\\d|\\d[./-]0?${month}(?!\\d)`,
      'iu',
    ).test(`${source.text} ${title}`) ||
    [...quantities].some(({ value }) => value.kind === 'date' && holdsMonth(value.period, month))
  );
}

type ReadPeriod = Extract<SourceText['quantities'][number]['value'], { kind: 'date' }>['period'];

const holdsMonth = (period: ReadPeriod, month: number): boolean => {
  if (period.kind === 'other-year') return false;
  if (period.kind !== 'interval') return period.date.month === month;
  const { from, to } = period;
  return (
    ((from.month ?? 13) <= month && month <= (to.month ?? 0)) ||
    from.month === month ||
    to.month === month
  );
};
