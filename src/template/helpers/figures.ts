import Big from 'big.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/pack.js';
import { formatDigits } from '../../quantity/format/format-digits.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import { formulaTokens, type Token } from '../../quantity/formula/parse-formula.js';
import { statusLabel } from '../../quantity/status.js';
import { exactQuantity } from '../../report/exact-quantity.js';
import type { FromCell } from '../../report/report.js';
import { escapeXml } from '../escape.js';
import { printableText, siteOf, type Expansion, type HelperOptions } from '../expansion.js';
import { joinOutputs, outputOf, textOutput, type Output } from '../output.js';
import { factAndLanguage, factArgument, formArgument, placeArgument } from './arguments.js';
import { nothing } from './fields.js';
import { factOutput } from './prose.js';
import { string } from './string.js';

/**
 * `{{figure fact language form}}` prints the figure; `{{#figure fact language}}…{{/figure}}` gives the block `fact`,
 * `language`, `text` and `parts`, each of a `kind` and a `text`, for layouts that set digits and units apart.
 */
export function figure(
  expansion: Expansion,
  given: readonly unknown[],
  options: HelperOptions,
): Output | string {
  const { fact, target } = factAndLanguage(given, expansion, options);
  const form = formArgument(given[2] ?? options.hash['form'], expansion, options);
  if (fact === undefined || target === undefined || form === undefined)
    return options.fn === undefined ? nothing : '';
  if (options.fn === undefined) {
    const showParts = options.hash['parts'] === true;
    const place = placeArgument(options.hash['place']) ?? siteOf(options, expansion);
    return factOutput(fact, target.pack, form, place, expansion, { showParts });
  }
  const { text, parts } = formatFigure(fact.quantity, target.pack, form);
  expansion.written.add('fact', fact.id, text);
  return options.fn({ fact: fact.id, language: target.tag, text, parts });
}

/** `{{status fact language}}`: planned, expected, calculated and so on, in the language's word; nothing where reported. */
export function status(
  expansion: Expansion,
  given: readonly unknown[],
  options: HelperOptions,
): Output {
  const { fact, target } = factAndLanguage(given, expansion, options);
  if (fact === undefined || target === undefined) return nothing;
  return textOutput(statusLabel(fact.quantity.status, target.pack) ?? '');
}

const signs: Readonly<Record<string, string>> = {
  '+': ' + ',
  '*': ' × ',
  '/': ' ÷ ',
};

/** `{{formula fact language}}`: how a calculated fact is worked out, each term as the figure that is printed of it. */
export function formula(
  expansion: Expansion,
  given: readonly unknown[],
  options: HelperOptions,
): Output {
  const { fact, target } = factAndLanguage(given, expansion, options);
  if (fact === undefined || target === undefined) return nothing;
  const site = siteOf(options, expansion);
  if (fact.origin.kind !== 'calculated') {
    const problem = `“${fact.id}” is read from a source, so it has no formula`;
    expansion.fault('template/bad-argument', site, problem, 'put it in {{#if calculated}}');
    return nothing;
  }
  return joinOutputs(
    formulaTokens(asArithmetic(fact.origin.formula)).map(({ kind, text }, index, tokens) => {
      const operand = kind === 'fact' ? expansion.report.facts.get(text) : undefined;
      if (operand !== undefined) {
        const quantity = exactQuantity(operand) ?? operand.quantity;
        return factOutput({ ...operand, quantity }, target.pack, 'full', site, expansion);
      }
      const selection = kind === 'fact' ? expansion.report.selections.get(text) : undefined;
      if (selection !== undefined) return textOutput(selection.label[target.tag] ?? text);
      if (kind === 'fact') return string(expansion, [`function-${text}`, target.tag], options);
      if (text === ',') return textOutput(target.pack.punctuation.listSeparator);
      if (kind === 'number') return numberOutput(text, target.pack, site, expansion);
      if (text !== '-') return textOutput(signs[text] ?? text);
      const { minus } = target.pack.numbers;
      return textOutput(isBetween(tokens[index - 1]) ? ` ${minus} ` : minus);
    }),
  );
}

/** Ratios as a reader works them out by hand: `growth(a, b)` is (a ÷ b − 1) × 100%. */
const asArithmetic = (written: string): string =>
  written.replaceAll(
    /(?<![\w-])(per|share|growth)\(\s*([\w-]+)\s*,\s*([\w-]+)\s*\)/gu,
    (_, name: string, one: string, other: string) => {
      const ratio = `${one} / ${other}`;
      if (name === 'per') return ratio;
      return name === 'share' ? `${ratio} * 100%` : `(${ratio} - 1) * 100%`;
    },
  );

/** Whether a minus stands between two terms, by what is before it; else it makes what follows negative. */
const isBetween = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind !== 'sign' || before.text === ')');

/** A number of a formula, 1500 or 50%, as the language writes its digits. */
function numberOutput(
  written: string,
  pack: LanguagePack,
  site: Place,
  expansion: Expansion,
): Output {
  const isPercent = written.endsWith('%');
  const digits = formatDigits(new Big(isPercent ? written.slice(0, -1) : written), pack);
  const plain = isPercent ? pack.numbers.percent.replace('{number}', digits) : digits;
  expansion.written.add('number', '', plain);
  const text = escapeXml(plain);
  const origin = { kind: 'counter' } as const;
  const inAttribute = expansion.putAside({ text: plain, origin, language: pack.tag, place: site });
  return outputOf(`<number of="formula">${text}</number>`, text, inAttribute);
}

/** A cell in the words of its table, which no language owns: what tells its row, its head, and what it holds. */
function cellWords({ row, head, text, address }: FromCell): string {
  const keys = Object.entries(row).map(([name, own]) => `${name} ${own}`);
  return [...(address === undefined ? [] : [address]), ...keys, `${head}: ${text}`].join(' · ');
}

/** `{{quote fact}}`: the words of the source that bear a fact out, marked as the source's own. */
export function quote(
  expansion: Expansion,
  [id]: readonly unknown[],
  options: HelperOptions,
): Output {
  const fact = factArgument(id, expansion, options);
  if (fact === undefined) return nothing;
  const { origin } = fact;
  if (origin.kind === 'calculated') {
    const problem = `“${fact.id}” is calculated, so no source has words for it`;
    const site = siteOf(options, expansion);
    expansion.fault('template/bad-argument', site, problem, 'put it in {{#unless calculated}}');
    return nothing;
  }
  const { languages, sources } = expansion.report;
  const language = sources.find((source) => source.id === origin.source)?.language;
  const place = fact.places['quote'] ?? fact.place;
  const words = origin.kind === 'cell' ? cellWords(origin) : origin.quote;
  const text = printableText(words, place, expansion);
  expansion.written.add('quote', fact.id, words);
  const lang = language !== undefined && languages.includes(language) ? ` lang="${language}"` : '';
  return outputOf(
    `<quote${expansion.at(place)} ref="${escapeXml(fact.id)}"${lang}>${text}</quote>`,
    text,
    expansion.putAside({
      text: words,
      origin: { kind: 'quote', fact: fact.id },
      ...(language === undefined ? {} : { language }),
      place,
    }),
  );
}
