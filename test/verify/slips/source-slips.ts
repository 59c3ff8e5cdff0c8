import { languagesFor, packsFor } from '../../support/prove-source.js';
import { isChange } from './fact-slips.js';
import { said, type Fields, type Material, type Words } from './material.js';
import { clauseOf, numberIn, quoteIn, sentenceOf, type Stretch } from './places.js';
import { someOf, type Edit, type Slip } from './slip.js';
import { wordsOf, type SlipWords } from './words.js';

/** A text with words planted in it, and the quote of a fact as it stands there then. */
function planted(
  text: string,
  fact: Fields,
  edits: readonly Edit[],
): { text: string; fields: Fields } {
  const quoted = quoteIn(text, fact) ?? { from: 0, to: 0 };
  let { from, to } = quoted;
  let changed = text;
  for (const edit of edits.toSorted((a, b) => b.from - a.from)) {
    changed = changed.slice(0, edit.from) + edit.words + changed.slice(edit.to);
    const by = edit.words.length - (edit.to - edit.from);
    const touches = edit.from <= to && edit.to >= from;
    if (touches) {
      from = Math.min(from, edit.from);
      to = Math.max(to, edit.to) + by;
    } else if (edit.to < from) {
      from += by;
      to += by;
    }
  }
  return { text: changed, fields: { ...fact, quote: changed.slice(from, to) } };
}

const spaced = (language: string): string => (/^(?:zh|ja)/u.test(language) ? '' : ' ');
const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
const whole = (word: string): RegExp =>
  new RegExp(String.raw`(?<![A-Za-zà-ÿ])${escaped(word)}(?![a-zà-ÿ])`, 'gu');

/** The occurrence of a word in a stretch that is next to a number. */
function nearest(
  text: string,
  word: string,
  within: Stretch,
  number: Stretch,
): Stretch | undefined {
  return [...text.slice(within.from, within.to).matchAll(whole(word))]
    .map(({ index }) => ({ from: within.from + index, to: within.from + index + word.length }))
    .toSorted((a, b) => Math.abs(a.from - number.from) - Math.abs(b.from - number.from))[0];
}

type Planting = readonly [kind: string, edits: readonly Edit[]];

const kinds = ['', 'negation', 'modality', 'modality', 'modality'];

function ofVerbs(
  text: string,
  number: Stretch,
  words: SlipWords,
  isPlan: boolean,
): readonly Planting[] {
  const clause = clauseOf(text, number);
  const rows = [
    ...words.verbs,
    ...(words['before-verbs']?.verbs ?? []).map((verb) => [
      verb,
      ...(words['before-verbs']?.words ?? []).map((word) => word + verb),
    ]),
  ];
  const found = rows
    .flatMap(([plain = '', ...forms]) => {
      // A mark at the end of a form is beyond the clause.
      const at = nearest(text, plain, { from: clause.from, to: clause.to + 1 }, number);
      return at === undefined ? [] : [{ at, forms }];
    })
    .toSorted(
      (a, b) =>
        Math.abs(a.at.from - number.from) - Math.abs(b.at.from - number.from) || b.at.to - a.at.to,
    )[0];
  if (found === undefined || isPlan) return [];
  const between = text.slice(
    Math.min(found.at.to, number.to),
    Math.max(found.at.from, number.from),
  );
  // Behind another number the verb is said of that.
  if (/\d[^%\d]*%|\d\s?[%a-z만억万亿億]/u.test(between)) return [];
  return found.forms.flatMap((form, index): Planting[] => {
    if (form === '') return [];
    const [verb = '', behind] = form.split(' … ');
    const and = text.slice(number.to, clause.to).search(/ und /u);
    const end = and < 0 ? clause.to : number.to + and;
    return [
      [
        kinds[index + 1] ?? '',
        [
          { ...found.at, words: verb },
          ...(behind === undefined ? [] : [{ from: end, to: end, words: ` ${behind}` }]),
        ],
      ],
    ];
  });
}

/** Words of one class before or behind a number, exchanged for others of it. */
const beside = (
  text: string,
  number: Stretch,
  pairs: readonly (readonly [string, string])[],
): readonly (readonly Edit[])[] =>
  pairs.flatMap(([right, wrong]) => {
    const behind = text
      .slice(number.to)
      .match(
        new RegExp(
          String.raw`^[\s ]?(?:(?:万亿|[万亿億만억]|mil|millones|millions?|Millionen|Milliarden|Tausend)\s?)?${escaped(right)}(?![a-zà-ÿ]|포인트)`,
          'u',
        ),
      )?.[0];
    if (behind !== undefined) {
      const to = number.to + behind.length;
      return [[{ from: to - right.length, to, words: wrong }]];
    }
    const before = text.slice(0, number.from).trimEnd();
    return before.endsWith(right)
      ? [[{ from: before.length - right.length, to: before.length, words: wrong }]]
      : [];
  });

const formsOf = (words: Words | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);

function ofNouns(
  { text, units, language }: Material,
  fact: Fields,
  number: Stretch,
): readonly Planting[] {
  const pack = packsFor(languagesFor(language)).get(language);
  const shared = (unit: string): readonly string[] => {
    const found = (pack as unknown as { units: Record<string, Words> } | undefined)?.units[unit];
    return formsOf(found);
  };
  const own = units[said(fact, 'unit')]?.[language];
  const forms = own === undefined ? shared(said(fact, 'unit')) : formsOf(own);
  const isCount =
    own !== undefined ||
    ['person', 'country', 'project', 'household', 'organisation', 'city'].includes(
      said(fact, 'unit'),
    );
  if (!isCount) return [];
  const others = [
    ...Object.keys(units)
      .filter((unit) => unit !== fact['unit'] && units[unit]?.['of'] === undefined)
      .map((unit) => formsOf(units[unit]?.[language]).at(-1) ?? ''),
    shared(fact['unit'] === 'household' ? 'person' : 'household').at(-1) ?? '',
  ]
    .filter((word) => word !== '' && !forms.includes(word))
    .slice(0, 3);
  return others.flatMap((other) =>
    beside(
      text,
      number,
      forms
        .toSorted((a, b) => b.length - a.length)
        .slice(0, 2)
        .map((form) => [form, other] as const),
    )
      .slice(0, 1)
      .map((edits): Planting => ['noun', edits]),
  );
}

function ofYear(text: string, fact: Fields, number: Stretch): readonly Planting[] {
  const year = /^(?:\.\.\/)?(\d{4})/u.exec(said(fact, 'period'))?.[1];
  const within = sentenceOf(text, number);
  const sentence = text.slice(within.from, within.to);
  if (year === undefined || sentence.split(year).length !== 2) return [];
  const from = within.from + sentence.indexOf(year);
  return [2, -3].map((by): Planting => [
    'period',
    [{ from, to: from + 4, words: String(Number(year) + by) }],
  ]);
}

function plantings(material: Material, fact: Fields): readonly Planting[] {
  const { text, language } = material;
  const words = wordsOf(language);
  const number = numberIn(text, fact);
  if (number === undefined || fact['value'] === undefined) return [];
  const gap = spaced(language);
  const before = text.slice(0, number.from);
  // A currency, an article and „um“ belong to the number.
  const start = number.from - (/(?:(?:US)?\$|\bun) ?$/u.exec(before)?.[0].length ?? 0);
  const put = (word: string): Edit => ({ from: start, to: start, words: word + gap });
  const isPlan = fact['status'] !== undefined;
  const digits = text.slice(number.from, number.to);
  const last = digits.search(/\d(?=\D*$)/u);
  return [
    [
      'digit',
      [
        {
          from: number.from + last,
          to: number.from + last + 1,
          words: String((Number(digits[last]) + 3) % 10),
        },
      ],
    ],
    ...ofVerbs(text, number, words, isPlan),
    ...(words.denied ?? []).map((word): Planting => ['negation', [put(word)]]),
    ...(isPlan ? [] : words.supposed.map((word): Planting => ['modality', [put(word)]])),
    ...(fact['qualifier'] === undefined
      ? words.approximations.map((word): Planting => ['approximation', [put(word)]])
      : []),
    ...beside(text, number, words.currencies).map((edits): Planting => ['currency', edits]),
    ...beside(text, number, words.units).map((edits): Planting => ['unit', edits]),
    ...beside(text, number, words.magnitudes).map((edits): Planting => ['magnitude', edits]),
    ...(isChange(fact)
      ? words.changes
          .flatMap(([right, wrong]): Planting[] => {
            const at = nearest(text, right, clauseOf(text, number), number);
            return at === undefined ? [] : [['direction', [{ ...at, words: wrong }]]];
          })
          .slice(0, 1)
      : []),
    ...ofNouns(material, fact, number),
    ...ofYear(text, fact, number),
  ];
}

/** What somebody might have read in the stead of each sentence of a source. */
export function sourceSlips(material: Material): readonly Slip[] {
  return Object.entries(material.facts).flatMap(([id, fact], turn) =>
    someOf(plantings(material, fact), turn, 1).map(([kind, edits]) => {
      const { text, fields } = planted(material.text, fact, edits);
      const clause = clauseOf(material.text, { from: edits[0]?.from ?? 0, to: edits[0]?.to ?? 0 });
      return {
        kind: `${kind} of a source`,
        fact: id,
        told: text.slice(clause.from, clause.to + text.length - material.text.length),
        fields,
        edits,
      };
    }),
  );
}
