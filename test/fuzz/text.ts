import fc from 'fast-check';

const han = fc.string({
  unit: fc.constantFrom(...'图书馆读者借阅数据增长中国经济合作一带路铁龙々〇'),
  minLength: 1,
  maxLength: 14,
});
const latin = fc.constantFrom(
  'Readers',
  'borrowed',
  'many books',
  'telecommunications infrastructure',
  'the long-run average',
  'naïve café',
  'A/B',
  'https',
  'e-mail',
  'fi ffl',
  'Straße',
);
const long = fc.constantFrom('x'.repeat(60), 'supercalifragilisticexpialidocious'.repeat(3));
const marks = fc.constantFrom(
  ...'，。、；：？！“”‘’（）《》〈〉【】—…·～',
  '——',
  '……',
  '.',
  ',',
  ';',
  ':',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '/',
  '\\',
  '&',
  '<',
  '>',
  '%',
  '#',
  '|',
  '*',
  '`',
  '$',
  '–',
  '-',
);
const digits = fc.constantFrom(
  '2025',
  '12,400',
  '8%',
  '3',
  '1.8%—2%',
  '两',
  '三分之一',
  '1.24万',
  'ten',
  '0',
);
const blanks = fc.constantFrom(
  ' ',
  '  ',
  '\u00A0',
  '\u3000',
  '\u2009',
  '\u200B',
  '\u00AD',
  '\n',
  '\t',
);
const rare = fc.constantFrom(
  '🎉',
  '𠮷',
  '龘',
  '👩‍👩‍👧',
  'é',
  'ا',
  'ﬁ',
  '𰻞',
  '\u202E',
  '\u0007',
  '\uFEFF',
  '\uD800',
  'Ω',
  'й',
  'あ',
  '한',
  '①',
  '㎡',
  '½',
  '²',
);

/** What stands in braces: whole, or nearly whole, or hostile. */
const wholeBraces = (facts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...facts).map((id) => `{{fact "${id}"}}`),
    fc.constantFrom(...facts).map((id) => `{{fact "${id}" form="number"}}`),
    fc.constantFrom('{{date "2020-06-18"}}', '{{date "../2020-12-31"}}', '{{year "2020"}}'),
  );

const braces = (facts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...facts).map((id) => `{{fact "${id}"}}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...facts, 'absent'),
          fc.constantFrom('number', 'words', 'signed', 'full', 'long'),
        )
        .map(([id, form]) => `{{fact "${id}" form="${form}"}}`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '{{date "2020-06-18"}}',
        '{{date "../2020-12-31"}}',
        '{{date "2020-01/2020-11"}}',
        '{{year "2020"}}',
        '{{date "2020-02-31"}}',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '{{',
        '}}',
        '{',
        '{{constructor}}',
        '{{> cover}}',
        '{{{fact "a"}}}',
        '{{fact}}',
        '{{#if x}}',
        '{{fact "__proto__"}}',
        '{{ fact "absent" }}',
      ),
    },
  );

/** Running text of any make: mostly printable, sometimes not. */
export const prose = (facts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: latin },
        { weight: 1, arbitrary: long },
        { weight: 8, arbitrary: han },
        { weight: 5, arbitrary: marks },
        { weight: 6, arbitrary: fc.constant(' ') },
        { weight: 2, arbitrary: blanks },
        { weight: 2, arbitrary: digits },
        { weight: 3, arbitrary: braces(facts) },
        { weight: 1, arbitrary: rare },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
      ),
      { minLength: 1, maxLength: 24 },
    )
    .map((parts) => parts.join(''));

/** Running text that is all printable: scripts, quotation marks, digits, dashes and blanks in any order, facts and dates. */
export const mixed = (facts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(latin, han),
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: latin },
          { weight: 8, arbitrary: han },
          { weight: 6, arbitrary: marks },
          { weight: 6, arbitrary: fc.constant(' ') },
          { weight: 1, arbitrary: blanks },
          { weight: 3, arbitrary: digits },
          { weight: 4, arbitrary: wholeBraces(facts) },
          { weight: 1, arbitrary: fc.constantFrom('é', 'Ω', 'й', '①', '½', '²', '㎡') },
        ),
        { maxLength: 30 },
      ),
    )
    .map(([first, rest]) => [first, ...rest].join(''));

const soundHan = fc.string({
  unit: fc.constantFrom(...'图书馆读者借阅数据增长中国经济合作铁路龙'),
  minLength: 2,
  maxLength: 14,
});
const soundLatin = fc.constantFrom(
  'readers',
  'borrowed',
  'many books',
  'the long-run average',
  'naïve café',
  'office',
);

/** Text of one language without figures: what a report may hold and be proved. */
export const soundIn = (tag: string): fc.Arbitrary<string> =>
  fc
    .array(tag === 'zh-Hans' ? soundHan : soundLatin, { minLength: 1, maxLength: 12 })
    .map((parts) => (tag === 'zh-Hans' ? `${parts.join('，')}。` : `Of ${parts.join(' ')}.`));

/** Text that can be printed as it stands, whatever is proved of it. */
export const plain = fc
  .array(fc.oneof(han, latin, fc.constantFrom(...'，。；：“”（）', ' ', ', ', '. ')), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join(' '));
