import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { formatPeriod } from '../../../../quantity/format/format-period.js';
import type { Period } from '../../../../quantity/quantity.js';
import type { Prose } from '../../../../report/prose.js';
import type { Fact } from '../../../../report/report.js';
import { packOf, type ReportContext } from '../../../context.js';
import { daysOf } from '../../../figures/days.js';
import type { ReportRule } from '../../../rule.js';
import type { FoundQuote, QuoteMatch } from '../../../sources/match-quote.js';
import { boundOf, type Side } from '../../../times/bounds/bounds.js';
import { inOneSentence, printedDates } from '../../../texts/printed-dates.js';
import { isUnproven } from '../../../unproven-statuses.js';

/** A figure of 2024 is none since 2024, nor one until then: what stands beside its date makes no other time of it. */
export const printedBounds: ReportRule = {
  codes: ['time/period-differs'],
  check: (context) =>
    context.texts.flatMap(({ prose }) =>
      context.report.languages.flatMap((language) =>
        check(prose[language] ?? [], language, context),
      ),
    ),
};

function check(
  prose: Prose,
  language: LanguageTag,
  { report, packs, flat, quotes }: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, packs);
  const written = flat(prose, language);
  const { text, pieces } = written;
  const dates = printedDates(prose, written, report.facts).filter(({ isFact }) => !isFact);
  const bounded = dates.flatMap((date, index) => {
    const next = dates[index + 1];
    const bound = date.period.kind === 'date' ? boundOf(date, text, pack, next) : undefined;
    return bound === undefined ? [] : [{ date, ...bound }];
  });
  if (bounded.length === 0) return [];
  return pieces.flatMap((piece) => {
    const fact = report.facts.get(piece.fact ?? '');
    if (fact?.quantity.value.kind !== 'number' || fact.period === undefined) return [];
    const { period } = fact;
    const own = dates.filter((date) => inOneSentence(text, date, piece));
    const isSaid = own.some(
      (date) => !bounded.some((each) => each.date === date) && mayBeOf(date.period, period),
    );
    if (isSaid) return [];
    const other = bounded.find(
      ({ date, side }) =>
        own.includes(date) &&
        mayBeOf(date.period, period) &&
        !isEnd(side, date.period, fact) &&
        !saysIn(quotes.get(fact.id), side),
    );
    return other === undefined
      ? []
      : [
          error(
            'time/period-differs',
            piece.placeAt(piece.start),
            `“${fact.id}” is of ${formatPeriod(period, pack, 'full')}, and “${other.word}” beside the date makes another time of it`,
            'print the date without the word, or give the fact the period that its source gives it',
          ),
        ];
  });
}

const mayBeOf = (date: Period, period: Period): boolean => {
  const [printed, own] = [daysOf(date), daysOf(period)];
  return printed.first <= own.first && own.last <= printed.last;
};

/** The fact itself is counted up to the date or from it on; what is planned may be planned for a date. */
function isEnd(side: Side, date: Period, { period, quantity }: Fact): boolean {
  if (period === undefined) return true;
  if (side === 'up-to' && (period.kind === 'as-of' || isUnproven(quantity.status))) return true;
  if (period.kind !== 'interval') return false;
  const [printed, own] = [daysOf(date), daysOf(period)];
  return side === 'onwards' ? printed.first === own.first : printed.last === own.last;
}

/** Whether the sentence of a quote has a date with a word of the same side; what cannot be read is not judged. */
function saysIn(match: QuoteMatch | undefined, side: Side): boolean {
  if (match?.kind !== 'found' || match.source.pack === undefined) return true;
  return boundInSource(match, match.source.pack, side);
}

const boundInSource = (
  { source: { source, quantities }, sentence }: FoundQuote,
  pack: LanguagePack,
  side: Side,
): boolean =>
  quantities.some(
    ({ value, start, end }) =>
      value.kind === 'date' &&
      start >= sentence.start &&
      end <= sentence.end &&
      ((value.period.kind === 'as-of' && side === 'up-to') ||
        boundOf({ start, end }, source.text, pack)?.side === side),
  );
