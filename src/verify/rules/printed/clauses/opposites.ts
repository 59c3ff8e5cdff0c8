import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../../context.js';
import { membersOfOthers } from '../../../counted/names-of-figures.js';
import { sidesAt, sidesBehind, sidesOf, type Sides } from '../../../figures/sides.js';
import { signedPart } from '../../../../quantity/quantity.js';
import type { ReportRule } from '../../../rule.js';
import { figureOf } from '../../../sources/match-quote.js';
import { figuresBeside, passagesOf } from '../../../sources/passages.js';

/** Exports are not printed as imports, nor a surplus as a deficit: what the source says of a figure, every language says. */
export const opposites: ReportRule = {
  codes: ['figure/opposite-named'],
  check: (context) => {
    const stated = statedIn(context);
    if (stated.size === 0) return [];
    return [...inTexts(context, stated), ...inLabels(context, stated)];
  },
};

/** What the clause of each quoted figure names in its source. */
function statedIn({ report, quotes }: ReportContext): ReadonlyMap<string, Sides> {
  return new Map(
    [...report.facts.keys()].flatMap((id) => {
      const match = quotes.get(id);
      if (match?.kind !== 'found' || match.source.pack === undefined) return [];
      const { normal, pack } = match.source;
      const figure = figureOf(match);
      const { start, end } = clauseRound(normal.text, figure);
      // Of freight and people that rose by 8% and 3% respectively, the 3% is of no freight.
      const own = membersOfOthers(match).reduce(
        (text, other) =>
          text.slice(0, other.start) + ' '.repeat(other.end - other.start) + text.slice(other.end),
        normal.text,
      );
      const sides = new Map([
        ...sidesAt(own.slice(start, end), figure.start - start, pack),
        ...sidesBehind(normal.text.slice(figure.end, figure.end + 4), pack),
      ]);
      return sides.size === 0 ? [] : [[id, sides] as const];
    }),
  );
}

function inTexts(
  { texts, report, packs, flat }: ReportContext,
  stated: ReadonlyMap<string, Sides>,
): readonly Diagnostic[] {
  return texts.flatMap(({ prose }) =>
    report.languages.flatMap((language) => {
      const { text, pieces } = flat(prose[language] ?? [], language);
      const pack = packOf(language, packs);
      return pieces.flatMap((piece) => {
        const source = stated.get(piece.fact ?? '');
        if (piece.fact === undefined || source === undefined) return [];
        const { start, end } = clauseRound(text, piece);
        const place = piece.placeAt(piece.start);
        return differing(piece.fact, source, text.slice(start, end), {
          pack,
          language,
          place,
          facts: report.facts,
        });
      });
    }),
  );
}

function inLabels(
  { report, packs, flat }: ReportContext,
  stated: ReadonlyMap<string, Sides>,
): readonly Diagnostic[] {
  const labels = [
    ...[...report.facts.values()].map(({ id, label, place, places }) => ({
      fact: id,
      text: (language: LanguageTag) => label[language] ?? '',
      place: places['label'] ?? place,
    })),
    ...passagesOf(report).flatMap((passage) => {
      const [figure, ...others] = figuresBeside(passage, report.languages);
      const [label] = passage.texts;
      if (figure === undefined || label === undefined || others.length > 0) return [];
      return [
        {
          fact: figure.fact,
          text: (language: LanguageTag) => flat(label[language] ?? [], language).text,
          place: figure.place,
        },
      ];
    }),
  ];
  const told = labels.flatMap(({ fact, text, place }) => {
    const source = stated.get(fact);
    if (source === undefined) return [];
    return report.languages.flatMap((language) =>
      differing(fact, source, text(language), {
        pack: packOf(language, packs),
        language,
        place,
        facts: report.facts,
      }),
    );
  });
  // A label of the fact itself is told where it is written, not again where it is printed.
  return [...new Map(told.map((each) => [each.problem, each])).values()];
}

interface Where {
  readonly pack: LanguagePack;
  readonly language: LanguageTag;
  readonly place: Place;
  readonly facts: ReportContext['report']['facts'];
}

/** Pairs of which one side is the other below nought: a loss of 3 million is a profit of −3 million. */
const ofOneSign: ReadonlySet<string> = new Set(['balance', 'result']);

function differing(
  fact: string,
  source: Sides,
  text: string,
  { pack, language, place, facts }: Where,
): readonly Diagnostic[] {
  const said = sidesOf(text, pack);
  const value = facts.get(fact)?.quantity.value;
  const isNegative = value !== undefined && signedPart(value)?.lt(0) === true;
  return [...source].flatMap(([pair, { side, word }]) => {
    const own = said.get(pair);
    if (own === undefined || own.side === side) return [];
    if (isNegative && ofOneSign.has(pair)) return [];
    return [
      error(
        'figure/opposite-named',
        place,
        `the source says “${word}” of “${fact}”, and the text in ${language} “${own.word}”`,
        'name what the source names',
      ),
    ];
  });
}
