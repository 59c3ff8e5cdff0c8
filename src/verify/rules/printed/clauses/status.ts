import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Status } from '../../../../quantity/quantity.js';
import { statusLabel } from '../../../../quantity/status.js';
import type { Fact } from '../../../../report/report.js';
import { packOf, type ReportContext } from '../../../context.js';
import { clauseFrame } from '../../../clauses/clause-frame.js';
import { isOfOtherClause } from '../../../clauses/own-clause.js';
import { typedOnly, type FlatText } from '../../../sources/flat-text.js';
import { passagesOf, type Passage } from '../../../sources/passages.js';
import type { ReportRule } from '../../../rule.js';
import { occurrencesOf, type Stretch } from '../../../sources/source-text.js';
import { hasOtherStatus } from '../../quoted/status.js';
import { unprovenStatuses } from '../../../unproven-statuses.js';
import { stillToCome } from '../../../clauses/statuses/still-to-come.js';
import {
  anyStatusWords,
  governs,
  inSentenceOf,
  says,
  type StatusWord,
} from '../../../clauses/statuses/status-words.js';

/** What is planned, designed, expected, projected or intended is printed as such, in every language; so is what is calculated from it. */
export const printedStatus: ReportRule = {
  codes: ['status/not-printed'],
  check: (context) =>
    passagesOf(context.report).flatMap((passage) =>
      context.report.languages.flatMap((language) => check(passage, language, context)),
    ),
};

function check(
  { texts, figures, round, marksStatus }: Passage,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, context.packs);
  const flats = texts.map((text) => context.flat(text[language] ?? [], language));
  const heads = round.map((text) => context.flat(text[language] ?? [], language));
  const printed = [
    ...figures.map(({ fact, place }) => ({ fact, place, others: flats, own: undefined })),
    ...flats.flatMap((flat) =>
      flat.pieces.flatMap((piece) =>
        piece.fact === undefined
          ? []
          : [
              {
                fact: piece.fact,
                place: piece.placeAt(piece.start),
                others: flats.filter((other) => other !== flat),
                own: { flat, piece },
              },
            ],
      ),
    ),
  ];
  return printed.flatMap(({ fact: id, place, others, own }) => {
    const fact = context.report.facts.get(id);
    // A chart writes the status of a fact beside it, and of a calculated one only that it is calculated.
    if (fact === undefined || (marksStatus && fact.origin.kind !== 'calculated')) return [];
    return unprovenStatuses(fact, context.report.facts).flatMap((status) => {
      const isSaid =
        [...others, ...heads].some((flat) => saysAnywhere(flat, status, pack)) ||
        (own !== undefined && saysOf(own.flat, own.piece, status, pack));
      return isSaid || hasOtherStatus(fact, context) ? [] : [notPrinted(fact, status, place, pack)];
    });
  });
}

const notPrinted = (fact: Fact, status: Status, place: Place, pack: LanguagePack): Diagnostic =>
  error(
    'status/not-printed',
    place,
    fact.origin.kind === 'calculated'
      ? `“${fact.id}” is calculated from a figure that is ${status}, and the text in ${pack.tag} does not say so`
      : `“${fact.id}” is ${status}, and the text in ${pack.tag} does not say so`,
    `say it beside the figure, for instance with “${statusLabel(status, pack) ?? ''}”`,
  );

const saysAnywhere = (flat: FlatText, status: Status, pack: LanguagePack): boolean =>
  said(flat, status, pack).length > 0;

/**
 * In the text that the figure stands in, the word must say it of this figure and not of another: as in a source, also
 * where the clause goes on with the plan of one before it (计划投资31亿元，实施12个项目).
 */
const saysOf = (flat: FlatText, figure: Stretch, status: Status, pack: LanguagePack): boolean =>
  said(flat, status, pack).some(
    (word) =>
      (governs(word, flat.text, figure) || inSentenceOf(word, flat.text, figure)) &&
      !isOfOtherClause(flat.text, word, figure, pack),
  ) ||
  clauseFrame(flat.text, figure, pack).statuses.some((word) =>
    says({ statuses: word.status === 'reported' ? [] : [word.status] }, status),
  );

function said(flat: FlatText, status: Status, pack: LanguagePack): readonly StatusWord[] {
  const text = typedOnly(flat);
  const label = statusLabel(status, pack) ?? '';
  return [
    ...[...anyStatusWords(text, pack), ...stillToCome(text, pack)].filter((word) =>
      says(word, status),
    ),
    ...(label === '' ? [] : occurrencesOf(label, text)).map((found): StatusWord => ({
      ...found,
      text: label,
      statuses: ['planned'],
      scope: 'clause',
    })),
  ];
}
