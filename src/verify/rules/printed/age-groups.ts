import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { isSameAge, namedAges, type AgeGroup } from '../../counted/ages.js';
import type { ProofOfText, ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import { figuresIn } from '../../sources/match-quote.js';
import { placeOf } from '../../sources/flat-text.js';
import type { Stretch } from '../../sources/source-text.js';
import type { AuthorText } from '../../texts/author-texts.js';
import { inOneSentence } from '../../texts/printed-dates.js';
import { groupsOf } from '../facts/contradictions.js';

/** The age group that a text names is that of its figure's source, and the same in every language. */
export const ageGroupsOfFigures: ReportRule = {
  codes: ['parity/name-missing', 'figure/which-figure'],
  check: (context) => {
    const labels = groupsOf(context.report)
      .flat()
      .flatMap(({ fact, label, place }) => label.map((prose) => ({ fact, prose, place })));
    const ofOthers = [
      ...labels.flatMap((each) => inLabel(each, context)),
      ...context.texts.flatMap((text) => inText(text, context)),
    ];
    const byPlace = new Map(ofOthers.map((each) => [JSON.stringify(each.place), each]));
    return [...context.inTexts(missing), ...byPlace.values()];
  },
};

/** Told once a text: at the first language that lacks what another names. */
const missing: ProofOfText = ({ prose, role, isName }, { languages, flat, terms }) => {
  const readings = languages.flatMap((language) => {
    const own = prose[language];
    if (isName === true || own === undefined || own.length === 0) return [];
    const text = flat(own, language);
    return [{ language, text, ages: terms.ages(text.text, language) }];
  });
  for (const one of readings) {
    for (const other of readings) {
      const lost = other.ages.find((age) => !one.ages.some((each) => isSameAge(each, age)));
      const place = placeOf(one.text, { start: 0, end: Math.max(1, one.text.text.length) });
      if (lost === undefined || place === undefined) continue;
      return [
        error(
          'parity/name-missing',
          { ...place, length: 1 },
          `${role} says “${lost.text}” in ${other.language}, and no such age group in ${one.language}`,
          'name the same age group in every language',
        ),
      ];
    }
  }
  return [];
};

interface Label extends Pick<AuthorText, 'prose'> {
  readonly fact: string;
  readonly place: Place;
}

function inLabel({ fact, prose, place }: Label, context: ReportContext): readonly Diagnostic[] {
  return context.report.languages.flatMap((language) => {
    const { text } = context.flat(prose[language] ?? [], language);
    return ofAnother(fact, context.terms.ages(text, language), undefined, place, context);
  });
}

function inText(
  { prose, owner, isOfFact }: AuthorText,
  context: ReportContext,
): readonly Diagnostic[] {
  return context.report.languages.flatMap((language) => {
    const flat = context.flat(prose[language] ?? [], language);
    const ages = context.terms.ages(flat.text, language);
    if (ages.length === 0) return [];
    if (isOfFact === true && owner !== undefined) {
      const place = placeOf(flat, { start: 0, end: flat.text.length });
      return place === undefined ? [] : ofAnother(owner, ages, undefined, place, context);
    }
    return flat.pieces.flatMap((piece) => {
      const inSentence = ages.filter((age) => inOneSentence(flat.text, age, piece));
      const before = { age: nearest(ages, piece, flat.text), language };
      return piece.fact === undefined
        ? []
        : ofAnother(piece.fact, inSentence, before, piece.placeAt(piece.start), context);
    });
  });
}

/** The age group before a figure in its clause. */
const nearest = (ages: readonly AgeGroup[], figure: Stretch, text: string): AgeGroup | undefined =>
  ages.findLast(
    ({ end }) => end <= figure.start && !/[\p{P}\n]/u.test(text.slice(end, figure.start)),
  );

interface Before {
  readonly age: AgeGroup | undefined;
  readonly language: LanguageTag;
}

/** A sentence of the source that names no age may stand under one that does. */
function ofAnother(
  id: string,
  printed: readonly AgeGroup[],
  before: Before | undefined,
  place: Place,
  { quotes }: ReportContext,
): readonly Diagnostic[] {
  const match = quotes.get(id);
  if (printed.length === 0 || match?.kind !== 'found') return [];
  const { source, sentence, quantity } = match;
  const { source: own, pack } = source;
  if (pack === undefined) return [];
  const text = own.text.slice(sentence.start, sentence.end);
  const known = namedAges(text, pack);
  const figure = quantity && {
    start: quantity.start - sentence.start,
    end: quantity.end - sentence.start,
  };
  const told = figure && nearest(known, figure, text);
  const others = figuresIn(source, sentence).filter(
    (each) => each.start !== quantity?.start && each.value.kind !== 'date',
  );
  // 60岁及以上人口为118360人 under 0—14岁人口: the group of another figure of the sentence.
  const ofNext = others
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .flatMap((each) => nearest(known, each, text) ?? [])
    .find((age) => printed.some((each) => isSameAge(each, age)));
  const isOfNext =
    told !== undefined &&
    before === undefined &&
    ofNext !== undefined &&
    !printed.some((age) => isSameAge(age, told));
  const its = before?.age || isOfNext ? told : undefined;
  const wrong =
    its && before?.age && before.language === own.language && !isSameAge(its, before.age)
      ? before.age
      : isOfNext
        ? printed.find((age) => isSameAge(age, ofNext))
        : printed.some((age) => known.some((each) => isSameAge(each, age)))
          ? undefined
          : printed[0];
  const [right] = its ? [its] : known;
  if (wrong === undefined || right === undefined) return [];
  return [
    error(
      'figure/which-figure',
      place,
      `“${id}” is printed as of “${wrong.text}”, and its source says “${right.text}”`,
      'name the age group of the source, or print the figure of this one',
    ),
  ];
}
