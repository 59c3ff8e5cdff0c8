import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../../document/document.js';
import { chartFacts } from '../../../report/chart-magnitude.js';
import type { ChartSpec } from '../../../report/charts.js';
import type { Fact } from '../../../report/report.js';
import type { TracedGraphic, TracedLine } from '../../../sheet/trace.js';
import { packOf } from '../../context.js';
import { alternativeTexts, documentTexts, type DocumentText } from '../../texts/document-text.js';
import type { Piece } from '../../sources/flat-text.js';
import type { PageContext } from '../../page-context.js';
import type { PageRule } from '../../rule.js';
import { occurrencesOf } from '../../sources/source-text.js';
import { strays, type Stray } from '../../figures/stray.js';
import { formatFigure } from '../../../quantity/format/format-figure.js';
import { formatPeriod } from '../../../quantity/format/format-period.js';
import type { Localized } from '../../../language/language.js';
import type { Prose } from '../../../report/prose.js';
import { relativeWords } from './times/relative-time.js';

/** Every figure on the laid-out pages, heads, feet and charts included, comes from a fact, a date or a counter. */
export const pageFigures: PageRule = {
  codes: ['figure/unaccounted'],
  check: (context) => [
    ...layoutTexts(documentTexts(context.document.root), 'the layout', context),
    ...layoutTexts(
      alternativeTexts(context.document.root),
      'an alternative text of the layout',
      context,
    ),
    ...context.trace.pages.flatMap(({ number, items }) =>
      items.flatMap((item) => {
        if (item.kind === 'graphic') return chartFigures(item, number, context);
        return item.kind === 'line' ? generatedFigures(item, number) : [];
      }),
    ),
  ],
};

/** Texts that templates bring along; those of the author are proved before anything is laid out. */
function layoutTexts(
  texts: readonly DocumentText[],
  where: string,
  context: PageContext,
): readonly Diagnostic[] {
  const { packs, units, report, terms, layoutPhrases } = context;
  const isAuthors = authorFiles(context);
  const isLayouts = ({ origin, start, placeAt }: Piece): boolean =>
    origin === 'text' && !isAuthors(placeAt(start));
  return texts.flatMap(({ flat, language }) => {
    if (!flat.pieces.some(isLayouts)) return [];
    const pack = packOf(language, packs);
    const exempt = [
      ...terms.exempt(flat.text, language),
      ...(layoutPhrases[language] ?? []).flatMap((phrase) => occurrencesOf(phrase, flat.text)),
    ];
    const found = strays(flat, pack, units, exempt, report.facts);
    return [
      ...flat.pieces
        .filter(isLayouts)
        .flatMap((piece) => unaccountedIn(piece, flat.text, found, where)),
      ...relativeWords(flat, pack, exempt, where),
    ].filter(({ place }) => !isAuthors(place));
  });
}

/** One fault for a text of the layout, however many figures it holds. */
function unaccountedIn(
  piece: Piece,
  text: string,
  found: readonly Stray[],
  where: string,
): readonly Diagnostic[] {
  const own = found.filter(({ start, end }) => start < piece.end && piece.start < end);
  if (own.length === 0) return [];
  const whole = text.slice(piece.start, piece.end).trim();
  const figures = own.map((each) => `“${each.text}”`).join(', ');
  return [
    own.length === 1 && own[0]?.text === whole
      ? unaccountedFor(whole, where, piece.placeAt(piece.start))
      : error(
          'figure/unaccounted',
          piece.placeAt(piece.start),
          `“${whole}” in ${where} holds ${figures}, which comes from no fact, date or counter`,
          remedy,
        ),
  ];
}

/** Whether a place is in a file of the report itself. */
function authorFiles({ report }: PageContext): (place: Place) => boolean {
  const folder = report.place.file.slice(0, report.place.file.lastIndexOf('/') + 1);
  return ({ file }) => file.startsWith(folder);
}

const remedy =
  'print it with a helper: figure, date, number or counter; a name with a numeral goes under “set-phrases” in the layout’s strings.yaml, by language: “{ en: [Room 12] }”';

const unaccountedFor = (text: string, where: string, place: Place): Diagnostic =>
  error(
    'figure/unaccounted',
    place,
    `“${text}” in ${where} comes from no fact, date or counter`,
    remedy,
  );

const digits = /\p{N}+/gu;

const tokensOf = (text: string): readonly string[] =>
  [...text.matchAll(digits)].map(([token]) => token);

/** Every run of digits that some facts and texts print in some language. */
function numbersOf(
  facts: readonly Fact[],
  texts: readonly Localized<Prose>[],
  { report, packs, flat }: PageContext,
): ReadonlySet<string> {
  const printed = report.languages.flatMap((language) => {
    const pack = packOf(language, packs);
    return [
      ...facts.flatMap((fact) => {
        // With a sign or in words a figure has the same digits, or none.
        const forms = (['full', 'number'] as const).map(
          (form) => formatFigure(fact.quantity, pack, form).text,
        );
        return fact.period === undefined
          ? forms
          : [
              ...forms,
              formatPeriod(fact.period, pack, 'full'),
              formatPeriod(fact.period, pack, 'short'),
            ];
      }),
      ...texts.map((text) => flat(text[language] ?? [], language).text),
    ];
  });
  return new Set(printed.flatMap(tokensOf));
}

/** A chart draws what its facts and texts say, and no number besides. */
function chartFigures(
  graphic: TracedGraphic,
  page: number,
  context: PageContext,
): readonly Diagnostic[] {
  const { element, texts } = graphic;
  const chart = context.report.charts.get(element?.attributes['ref'] ?? '');
  if (element === undefined || texts === undefined || chart === undefined) return [];
  const { report, packs } = context;
  const known = numbersOf(
    [...chartFacts(chart, report, [...packs.values()]).values()],
    textsOf(chart, context),
    context,
  );
  const unknown = texts.flatMap(tokensOf).filter((token) => !known.has(token));
  return [...new Set(unknown)].map((token) =>
    unaccountedFor(token, `the chart “${chart.id}” on page ${page}`, chart.place),
  );
}

const textsOf = (chart: ChartSpec, { report }: PageContext): readonly Localized<Prose>[] => [
  ...[chart.title, chart.unitLine, chart.note, chart.hub].filter((text) => text !== undefined),
  ...chart.series.flatMap(({ label, points }) => [
    ...(label === undefined ? [] : [label]),
    ...points.flatMap((point) => {
      const fact = report.facts.get(point.fact);
      const own: Localized<Prose> = Object.fromEntries(
        Object.entries(fact?.label ?? {}).map(([tag, text]) => [
          tag,
          [{ kind: 'text', text, place: chart.place }],
        ]),
      );
      return [point.label ?? own];
    }),
  ]),
];

/** Characters that the printer sets of its own accord: numbers of pages and list items, and nothing else. */
const counting: ReadonlySet<string> = new Set(['counter', 'number', 'note', 'li', 'ol', 'sup']);

function generatedFigures({ fragments }: TracedLine, page: number): readonly Diagnostic[] {
  return fragments.flatMap(({ element, text }) => {
    if (!/\p{N}/u.test(text) || counting.has(element.name) || holdsCounter(element)) return [];
    const own = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    if (essence(own).includes(essence(text))) return [];
    return [unaccountedFor(text, `page ${page}`, element.place)];
  });
}

const holdsCounter = ({ children }: ElementNode): boolean =>
  children.some((child) => child.kind === 'element' && counting.has(child.name));

const essence = (text: string): string => text.replaceAll(/[\s\u00AD]/gu, '');
