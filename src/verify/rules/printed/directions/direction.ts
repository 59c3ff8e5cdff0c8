import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { signedPart } from '../../../../quantity/quantity.js';
import type { Prose } from '../../../../report/prose.js';
import type { Fact } from '../../../../report/report.js';
import { clauseFrame, directionNear } from '../../../clauses/clause-frame.js';
import type { Direction } from '../../../directions/direction-of.js';
import { packOf, type ReportContext } from '../../../context.js';
import type { Piece } from '../../../sources/flat-text.js';
import { within } from '../../../sources/source-text.js';
import { directionInSource } from '../../../directions/source-direction.js';
import { areOfSameSide, namesSameSide } from '../../../directions/same-side.js';
import { comparedIn } from '../../../directions/compared-counts.js';
import {
  differenceIn,
  fallIn,
  headsRate,
  isOfSource,
  riseIn,
} from '../../../directions/words-in-labels.js';
import { figuresBeside, passagesOf, type Passage } from '../../../sources/passages.js';
import { labelOf } from '../../../texts/author-texts.js';
import type { ReportRule } from '../../../rule.js';

/** A fall is printed as a fall: what a source says of the direction of a figure stands beside it in every language. */
export const printedDirection: ReportRule = {
  codes: ['figure/direction-missing', 'figure/direction-differs'],
  check: (context) => {
    const stated = directionsOf(context);
    return [
      ...inTexts(context, stated),
      ...besideLabels(context, stated),
      ...oppositeLabels(context, stated),
    ];
  },
};

type Stated = ReadonlyMap<string, Direction>;

/** What the sources say of the direction of each fact that is a number. */
function directionsOf({ report, quotes }: ReportContext): Stated {
  return new Map(
    [...report.facts.values()].flatMap((fact) => {
      const direction = directionInSource(fact, quotes);
      return direction === undefined ? [] : [[fact.id, direction] as const];
    }),
  );
}

/** The size of a fall: the fact itself does not say that it is one. */
const isSizeOfFall = ({ quantity: { value } }: Fact, { way, relation }: Direction): boolean =>
  way === 'fall' && relation === 'by' && signedPart(value)?.gt(0) === true;

const isNegative = ({ quantity: { value } }: Fact): boolean => signedPart(value)?.lt(0) === true;

function inTexts(
  { texts, report, packs, flat, quotes }: ReportContext,
  stated: Stated,
): readonly Diagnostic[] {
  return texts.flatMap(({ prose }) =>
    report.languages.flatMap((language) => {
      const own = prose[language];
      if (own === undefined) return [];
      const { text, pieces } = flat(own, language);
      return pieces.flatMap((piece) => {
        const fact = report.facts.get(piece.fact ?? '');
        const source = stated.get(piece.fact ?? '');
        if (fact === undefined) return [];
        // “Cut by −12%”, whatever the words of the source are.
        if (source === undefined) return inWords(fact, piece, text, packOf(language, packs), own);
        const isChange = own.some(
          (part) => part.kind === 'fact' && part.fact === fact.id && part.form === 'change',
        );
        // The form writes the word of the sign: of the bare size of a fall, that of a rise.
        const pack = packOf(language, packs);
        if (isChange) {
          if (isSizeOfFall(fact, source))
            return [missing(fact, source, language, piece.placeAt(piece.start))];
          const typed = directionNear(text, piece, pack);
          const isTwice =
            typed?.relation === 'by' &&
            !within(typed, piece) &&
            !headsRate(text, typed, pack) &&
            isNegative(fact);
          return isTwice ? [twice(fact, typed, piece)] : [];
        }
        const printed = clauseFrame(text, piece, pack).direction;
        const isRate = printed !== undefined && isNegative(fact) && headsRate(text, printed, pack);
        const beside = directionNear(text, piece, pack);
        if (!isRate && isNegative(fact) && beside?.way === 'fall' && beside.relation === 'by')
          return [doubled(fact, beside, piece)];
        const quoted = quotes.get(fact.id);
        const isNamed =
          quoted?.kind === 'found' && namesSameSide(text, piece, pack, source, quoted);
        if (printed === undefined && isNamed) return [];
        return compare(fact, source, isRate ? undefined : printed, piece, own, language);
      });
    }),
  );
}

/** A fall by a negative figure, where the source is not understood to tell of a direction. */
function inWords(
  fact: Fact,
  piece: Piece,
  text: string,
  pack: LanguagePack,
  prose: Prose,
): readonly Diagnostic[] {
  const isChange = prose.some(
    (part) => part.kind === 'fact' && part.fact === fact.id && part.form === 'change',
  );
  if (isChange || !isNegative(fact)) return [];
  const typed = clauseFrame(text, piece, pack).direction;
  const isFallBy =
    typed?.way === 'fall' && typed.relation === 'by' && !headsRate(text, typed, pack);
  return isFallBy ? [doubled(fact, typed, piece)] : [];
}

function compare(
  fact: Fact,
  source: Direction,
  printed: Direction | undefined,
  piece: Piece,
  prose: Prose,
  language: LanguageTag,
): readonly Diagnostic[] {
  const place = piece.placeAt(piece.start);
  const isSigned = prose.some(
    (part) => part.kind === 'fact' && part.fact === fact.id && part.form === 'signed',
  );
  const size = isSizeOfFall(fact, source);
  if (size && (printed === undefined || isSigned)) return [missing(fact, source, language, place)];
  if (printed === undefined) return [];
  // A negative figure may be called a fall though its source says “growth of −2%”.
  const isOpposite = isNegative(fact)
    ? printed.way === 'rise' && source.way === 'fall'
    : printed.way !== source.way;
  const differs = isOpposite || printed.relation !== source.relation;
  return differs ? [contradicts(fact, source, printed, place)] : [];
}

/** “Fell by −12%”: the word and the sign both say it, and together the opposite. */
const doubled = (fact: Fact, { text }: Direction, piece: Piece): Diagnostic =>
  error(
    'figure/direction-differs',
    piece.placeAt(piece.start),
    `“${text}” is typed of “${fact.id}”, which prints its minus sign, so that the text tells of a fall of less than nothing`,
    `write {{fact "${fact.id}" form="change"}}, which prints the word for the sign, and take “${text}” away`,
  );

/** 下降 and the word of the form, “fell by −12%”: what is typed of the change is printed a second time. */
const twice = (fact: Fact, { text }: Direction, piece: Piece): Diagnostic =>
  error(
    'figure/direction-differs',
    piece.placeAt(piece.start),
    `“${text}” is typed beside form="change" of “${fact.id}”, which prints the change itself, so that the text tells of it twice`,
    `take “${text}” away`,
  );

/** A figure that is set beside a label has the word of its direction there. */
function besideLabels(context: ReportContext, stated: Stated): readonly Diagnostic[] {
  const { report, packs, flat, quotes } = context;
  return passagesOf(report).flatMap(({ texts, figures, round }) =>
    figures.flatMap(({ fact: id, place }) => {
      const [fact, source] = [report.facts.get(id), stated.get(id)];
      if (fact === undefined || source === undefined) return [];
      if (isNegative(fact) || !isSizeOfFall(fact, source)) return [];
      return report.languages.flatMap((language) => {
        const pack = packOf(language, packs);
        const said = [...texts, ...round].map((text) => flat(text[language] ?? [], language).text);
        const match = quotes.get(id);
        const own = match?.kind === 'found' ? match.source.pack : undefined;
        const namesSide = (text: string): boolean =>
          own !== undefined && areOfSameSide(source.text, own, text, pack);
        return said.some((text) => saysFall(text, pack) || namesSide(text))
          ? []
          : [missing(fact, source, language, place)];
      });
    }),
  );
}

/** The labels of a fact, its own and those beside which it stands alone, tell of no fall where it rose, nor of a rise where it fell. */
function oppositeLabels(context: ReportContext, stated: Stated): readonly Diagnostic[] {
  const { report } = context;
  const printed = passagesOf(report).flatMap((passage) => {
    const [figure, ...others] = figuresBeside(passage, report.languages);
    return figure === undefined || others.length > 0 ? [] : [{ ...figure, texts: passage.texts }];
  });
  const own = [...report.facts.values()].map((fact) => ({
    fact: fact.id,
    texts: [labelOf(fact)],
    place: fact.places['label'] ?? fact.place,
  }));
  const told = [...own, ...printed].flatMap(({ fact: id, texts, place }) => {
    const [fact, source] = [report.facts.get(id), stated.get(id)];
    if (fact === undefined) return [];
    const found = oppositeOf(fact, source, texts, context, place);
    return found === undefined ? [] : [found];
  });
  // A label of the fact itself is told where it is written, not again where it is printed.
  return [...new Map(told.map((each) => [each.problem, each])).values()];
}

function oppositeOf(
  fact: Fact,
  stated: Direction | undefined,
  texts: Passage['texts'],
  { report, packs, quotes, flat }: ReportContext,
  place: Place,
): Diagnostic | undefined {
  const match = quotes.get(fact.id);
  const source = stated ?? differenceIn(match);
  const isFall = isNegative(fact) || (source?.way === 'fall' && source.relation === 'to');
  if (!isFall && source?.way !== 'rise') return undefined;
  for (const language of report.languages) {
    const pack = packOf(language, packs);
    const text = texts.map((each) => flat(each[language] ?? [], language).text).join('\n');
    const { more, fewer } = comparedIn(text, pack);
    const named = isFall ? riseIn(text, pack) : fallIn(text, pack);
    const compared = isFall ? more : fewer;
    const word = named ?? compared;
    if (word === undefined) continue;
    const found = match?.kind === 'found' ? match : undefined;
    if (found !== undefined && isOfSource(word, found, compared !== undefined)) continue;
    return isNegative(fact)
      ? error(
          'figure/direction-differs',
          place,
          `“${fact.id}” is negative, and its label in ${language} says “${word}”`,
          'write the word of the fall, or one of a change of either sign',
        )
      : source && contradicts(fact, source, { ...source, text: word }, place);
  }
  return undefined;
}

const saysFall = (text: string, { frame }: LanguagePack): boolean => {
  const lower = text.toLowerCase();
  return frame.falls.some((word) => lower.includes(word.replaceAll('*', '').toLowerCase()));
};

const missing = (
  fact: Fact,
  { text }: Direction,
  language: LanguageTag,
  place: Place,
): Diagnostic =>
  error(
    'figure/direction-missing',
    place,
    `the source says “${text}” of “${fact.id}”, and the text in ${language} prints its size without a word of the fall`,
    'give the fact a negative value and print it with form="change" or "signed", or write the word beside it',
  );

const contradicts = (fact: Fact, source: Direction, printed: Direction, place: Place): Diagnostic =>
  error(
    'figure/direction-differs',
    place,
    `the source says “${source.text}” of “${fact.id}”${source.relation === printed.relation ? '' : ` (${source.relation})`}, and the text says “${printed.text}”${source.relation === printed.relation ? '' : ` (${printed.relation})`}`,
    'say of the figure what its source says: the same direction, and whether it is the change or the level',
  );
