import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { primaryLanguage } from '../../../../language/tags.js';
import type { LanguageTag } from '../../../../language/language.js';
import type { Fact } from '../../../../report/report.js';
import type { ReportContext } from '../../../context.js';
import { fieldPlace } from '../../../field-place.js';
import type { ReportRule } from '../../../rule.js';
import { passagesOf, type Passage } from '../../../sources/passages.js';

/** Whose claim a figure is stands in its source, and beside the figure in every language. */
export const attributions: ReportRule = {
  codes: ['source/attribution-not-found', 'status/attribution-not-printed'],
  check: (context) => {
    const facts = [...context.report.facts.values()].filter(
      ({ attribution, origin }) => attribution !== undefined && origin.kind === 'quoted',
    );
    if (facts.length === 0) return [];
    return [
      ...facts.flatMap((fact) => inSource(fact, context)),
      ...passagesOf(context.report).flatMap((passage) => beside(passage, context)),
    ];
  },
};

/** In the language of the source, the name stands in its text, its title or its publisher. */
function inSource(fact: Fact, context: ReportContext): readonly Diagnostic[] {
  const { origin, attribution = {} } = fact;
  if (origin.kind !== 'quoted') return [];
  const source = context.report.sources.find(({ id }) => id === origin.source);
  if (source === undefined) return [];
  const language = Object.keys(attribution).find(
    (tag) => primaryLanguage(tag) === primaryLanguage(source.language),
  );
  const name = attribution[language ?? ''];
  if (language === undefined || name === undefined) return [];
  const said = [source.text, source.title[language] ?? '', source.publisher?.[language] ?? ''];
  const names = namesOf(name, language, context);
  if (said.some((text) => names.some((each) => holds(text, each)))) return [];
  return [
    error(
      'source/attribution-not-found',
      fieldPlace(fact, 'attribution'),
      `“${name}” is not in the source of “${fact.id}”`,
      'name who makes the claim as the source does, or remove the attribution',
    ),
  ];
}

function beside({ texts, figures, round }: Passage, context: ReportContext): readonly Diagnostic[] {
  const { report, flat } = context;
  return report.languages.flatMap((language) => {
    const flats = texts.map((text) => flat(text[language] ?? [], language));
    const heads = round.map((text) => flat(text[language] ?? [], language));
    const said = [...flats, ...heads].map(({ text }) => text);
    const inTexts = flats.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.fact === undefined ? [] : [{ fact: piece.fact, place: piece.placeAt(piece.start) }],
      ),
    );
    return [...figures, ...inTexts].flatMap(({ fact: id, place }) => {
      const fact = report.facts.get(id);
      const name = fact?.attribution?.[language];
      if (fact === undefined || name === undefined || fact.origin.kind !== 'quoted') return [];
      const names = namesOf(name, language, context);
      if (said.some((text) => names.some((each) => holds(text, each)))) return [];
      return [
        error(
          'status/attribution-not-printed',
          place,
          `“${id}” is what ${name} says, and the text in ${language} does not say so`,
          'name whose claim it is in the text, its heading or its label',
        ),
      ];
    });
  });
}

/** A name with the other names of the same entry of terms.yaml. */
const namesOf = (
  name: string,
  language: LanguageTag,
  { report }: ReportContext,
): readonly string[] => [
  name,
  ...report.glossary.flatMap(({ names }) => {
    const own = names[language] ?? [];
    return own.some((each) => each.toLowerCase() === name.toLowerCase()) ? own : [];
  }),
];

const holds = (text: string, name: string): boolean => flattened(text).includes(flattened(name));

const flattened = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s+/gu, ' ').replace(/^the /iu, '').toLowerCase();
