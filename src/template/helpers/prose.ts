import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/pack.js';
import { displayedAs, type SharedDisplay } from '../../quantity/format/display.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import { formatPeriod } from '../../quantity/format/format-period.js';
import { inCase, type GrammaticalCase } from '../../quantity/unit-case.js';
import type { FigureForm, FigurePart, Period, PeriodForm } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { Fact } from '../../report/report.js';
import { beginsSentence, capitalised, capitalisedText } from '../../report/sentence-start.js';
import { escapeXml } from '../escape.js';
import {
  placedText,
  printableText,
  siteOf,
  type Expansion,
  type HelperOptions,
} from '../expansion.js';
import { outputOf, type Output } from '../output.js';
import { factAndLanguage, languageArgument, periodArgument, proseArgument } from './arguments.js';
import { nothing } from './fields.js';
import { joinMarked } from './marks.js';
import { noteMark, sourceMark } from './notes.js';

/** `{{prose text language}}`: the author's text in one language, its facts and dates written out and marked. */
export function prose(
  expansion: Expansion,
  [text, language]: readonly unknown[],
  options: HelperOptions,
): Output {
  const target = languageArgument(language, expansion, options);
  if (target === undefined) return nothing;
  const parts = proseArgument(text, target.tag, expansion, options);
  return parts === undefined ? nothing : proseOutput(parts, target.pack, expansion);
}

/** Prose as output. A fact the report does not have was refused when the report was loaded; here it is a bug. */
function proseOutput(parts: Prose, pack: LanguagePack, expansion: Expansion): Output {
  const outputs = parts.map((part, index): Output => {
    switch (part.kind) {
      case 'text':
        return part.isGiven === true
          ? givenText(part.text, part.place, expansion)
          : placedText(part.text, pack.tag, part.place, expansion);
      case 'note':
        return noteMark(part.note, pack.tag, part.place, expansion);
      case 'source':
        return sourceMark(part.fact, part.place, expansion);
      case 'break':
        return outputOf('<br/>', ' ');
      case 'date':
        return dateOutput(part.period, pack, part.form, part.place, expansion, {
          beginsSentence: beginsSentence(parts, index),
        });
      case 'fact': {
        const fact = expansion.report.facts.get(part.fact);
        if (fact === undefined)
          throw new Error(`prose was loaded with the unknown fact ${part.fact}`);
        return factOutput(fact, pack, part.form, part.place, expansion, {
          beginsSentence: beginsSentence(parts, index),
          ...(part.display === undefined ? {} : { display: part.display }),
          ...(part.case === undefined ? {} : { case: part.case }),
        });
      }
    }
  });
  const marked = parts.map(({ marks = [] }, index) => ({
    marks,
    output: outputs[index] ?? nothing,
  }));
  return joinMarked(marked, 0, pack, expansion);
}

/** What the world gives with its numerals: an address, a number of a telephone. */
function givenText(text: string, place: Place, expansion: Expansion): Output {
  expansion.written.add('number', '', text);
  const escaped = printableText(text, place, expansion);
  return outputOf(`<number${expansion.at(place)} of="contact">${escaped}</number>`, escaped);
}

/** A figure accounted for by its fact. */
export function factOutput(
  fact: Fact,
  pack: LanguagePack,
  form: FigureForm,
  place: Place,
  expansion: Expansion,
  {
    showParts = false,
    beginsSentence: isFirst = false,
    display,
    case: grammaticalCase,
  }: {
    readonly showParts?: boolean;
    readonly beginsSentence?: boolean;
    readonly display?: SharedDisplay;
    readonly case?: GrammaticalCase;
  } = {},
): Output {
  const own = inCase(fact.quantity, grammaticalCase);
  const quantity = display ? displayedAs(own, display) : own;
  const plain = formatFigure(quantity, pack, form);
  const figure = isFirst ? capitalised(plain, pack.locale) : plain;
  expansion.written.add('fact', fact.id, figure.text);
  const text = printableText(figure.text, place, expansion);
  const content = showParts
    ? figure.parts
        .map(
          (part, index, parts) =>
            `<span class="figure-${setAs(part, parts[index - 1], parts[index + 1])}">${escapeXml(part.text)}</span>`,
        )
        .join('')
    : text;
  return outputOf(
    `<fact${expansion.at(place)} ref="${escapeXml(fact.id)}">${content}</fact>`,
    text,
    expansion.putAside({
      text: figure.text,
      origin: { kind: 'fact', fact: fact.id },
      language: pack.tag,
      place,
    }),
  );
}

const isWord = (part: FigurePart | undefined): part is FigurePart =>
  part !== undefined && part.kind !== 'digits' && part.kind !== 'literal';

/**
 * A space beside a word of a figure (12 million people) is set as the word is, not as digits are; the sign of a currency that
 * touches its digits (£900) as they are, like that of per cent.
 */
function setAs(
  { kind, text }: FigurePart,
  before: FigurePart | undefined,
  after: FigurePart | undefined,
): FigurePart['kind'] {
  if (kind === 'currency' && after?.kind === 'digits') return 'digits';
  return kind === 'literal' && /^\s+$/u.test(text)
    ? ([before, after].find(isWord)?.kind ?? kind)
    : kind;
}

function dateOutput(
  period: Period,
  pack: LanguagePack,
  form: PeriodForm,
  place: Place,
  expansion: Expansion,
  { beginsSentence: isFirst = false }: { readonly beginsSentence?: boolean } = {},
): Output {
  const plain = formatPeriod(period, pack, form);
  const written = isFirst ? capitalisedText(plain, pack.locale) : plain;
  expansion.written.add('date', '', written);
  const text = printableText(written, place, expansion);
  const origin = { kind: 'date' } as const;
  return outputOf(
    `<date${expansion.at(place)}>${text}</date>`,
    text,
    expansion.putAside({ text: written, origin, language: pack.tag, place }),
  );
}

/** `{{date period language form="year"}}` */
export function date(
  expansion: Expansion,
  [value, language]: readonly unknown[],
  options: HelperOptions,
): Output {
  const period = periodArgument(value, expansion, options);
  const target = languageArgument(language, expansion, options);
  const form = options.hash['form'] ?? 'full';
  if (form !== 'full' && form !== 'short' && form !== 'year') {
    const problem = `${typeof form === 'string' ? `“${form}”` : 'this value'} is not a form of a date`;
    expansion.fault(
      'template/bad-argument',
      siteOf(options, expansion),
      problem,
      'write full, short or year',
    );
    return nothing;
  }
  if (period === undefined || target === undefined) return nothing;
  return dateOutput(period, target.pack, form, siteOf(options, expansion), expansion);
}

/** `{{label fact language}}`: the fact's own label. */
export function label(
  expansion: Expansion,
  given: readonly unknown[],
  options: HelperOptions,
): Output {
  const { fact, target } = factAndLanguage(given, expansion, options);
  if (fact === undefined || target === undefined) return nothing;
  const text = Object.entries(fact.label).find(([tag]) => tag === target.tag)?.[1];
  const place = fact.places['label'] ?? fact.place;
  if (text === undefined) {
    const problem = `the label of “${fact.id}” has no version in ${target.tag}`;
    expansion.fault('template/missing-language', place, problem, `write it in ${target.tag}`);
    return nothing;
  }
  return placedText(text, target.tag, place, expansion);
}
