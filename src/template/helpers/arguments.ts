import type { Place } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/wording.js';
import type { LanguagePack } from '../../language/pack.js';
import type { LanguageTag } from '../../language/language.js';
import type { FigureForm, Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { Fact } from '../../report/report.js';
import { siteOf, type Expansion, type HelperOptions } from '../expansion.js';

/*
 * What helpers are given comes from a designer's template, so each argument is looked at before it is used. Each
 * function reports what is wrong and returns `undefined`; an argument that is itself undefined has been reported.
 */

export function languageArgument(
  value: unknown,
  expansion: Expansion,
  options: HelperOptions,
): { readonly tag: LanguageTag; readonly pack: LanguagePack } | undefined {
  const pack = typeof value === 'string' ? expansion.packs.get(value) : undefined;
  const known = expansion.report.languages;
  if (typeof value === 'string' && pack !== undefined && known.includes(value))
    return { tag: value, pack };
  if (value !== undefined) {
    const written = typeof value === 'string' ? `“${value}”` : 'this value';
    const remedy = `give the tag of one of the report’s languages: ${known.join(', ')}`;
    expansion.fault(
      'template/bad-argument',
      siteOf(options, expansion),
      `${written} is not a language of the report`,
      remedy,
    );
  }
  return undefined;
}

export function factArgument(
  value: unknown,
  expansion: Expansion,
  options: HelperOptions,
): Fact | undefined {
  const { facts } = expansion.report;
  const fact = typeof value === 'string' ? facts.get(value) : undefined;
  if (fact !== undefined || value === undefined) return fact;
  const site = siteOf(options, expansion);
  if (typeof value === 'string') {
    expansion.fault(
      'template/unknown-fact',
      site,
      `the report has no fact “${value}”`,
      suggest(value, facts.keys(), 'add it to facts.yaml'),
    );
  } else {
    expansion.fault(
      'template/bad-argument',
      site,
      'a fact is given by its id',
      'give the id, such as the field “fact” of a figure',
    );
  }
  return undefined;
}

/** The fact and the language that most helpers are given first; faults of both are told. */
export const factAndLanguage = (
  [id, language]: readonly unknown[],
  expansion: Expansion,
  options: HelperOptions,
) => ({
  fact: factArgument(id, expansion, options),
  target: languageArgument(language, expansion, options),
});

export function proseArgument(
  value: unknown,
  tag: LanguageTag,
  expansion: Expansion,
  options: HelperOptions,
): Prose | undefined {
  if (value === undefined) return undefined;
  const site = siteOf(options, expansion);
  if (value === null) {
    expansion.fault(
      'template/nothing-to-print',
      site,
      'the author left this text out',
      'put it in {{#if …}}',
    );
    return undefined;
  }
  const texts = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
  if (
    texts.length === 0 ||
    !texts.every((entry): entry is [string, Prose] => Array.isArray(entry[1]))
  ) {
    expansion.fault(
      'template/bad-argument',
      site,
      'this value is not a text of the author',
      'give a field such as title or label',
    );
    return undefined;
  }
  const prose = texts.find(([language]) => language === tag)?.[1];
  if (prose === undefined) {
    expansion.fault(
      'template/missing-language',
      site,
      `the text has no version in ${tag}`,
      `write it in ${tag} in the report`,
    );
  }
  return prose;
}

const forms: readonly FigureForm[] = ['full', 'number', 'words', 'signed', 'change'];

export function formArgument(
  value: unknown,
  expansion: Expansion,
  options: HelperOptions,
): FigureForm | undefined {
  const form = forms.find((known) => known === (value ?? 'full'));
  if (form === undefined) {
    const written = typeof value === 'string' ? value : '';
    const remedy = suggest(written, forms, 'choose another');
    expansion.fault(
      'template/bad-argument',
      siteOf(options, expansion),
      `${written === '' ? 'this value' : `“${written}”`} is not a form of a figure`,
      remedy,
    );
  }
  return form;
}

export function periodArgument(
  value: unknown,
  expansion: Expansion,
  options: HelperOptions,
): Period | undefined {
  if (isPeriod(value)) return value;
  if (value !== undefined) {
    const [code, problem, remedy] =
      value === null
        ? ([
            'template/nothing-to-print',
            'the author left this date out',
            'put it in {{#if …}}',
          ] as const)
        : ([
            'template/bad-argument',
            'this value is not a date or period',
            'give a field such as date or period',
          ] as const);
    expansion.fault(code, siteOf(options, expansion), problem, remedy);
  }
  return undefined;
}

const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'date' || value.kind === 'interval' || value.kind === 'as-of');

/** The place of a field that has one; `undefined` for anything else. */
export const placeArgument = (value: unknown): Place | undefined =>
  typeof value === 'object' && value !== null && 'file' in value && 'line' in value
    ? (value as Place)
    : undefined;
