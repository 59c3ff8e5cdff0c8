import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Group {
  readonly language: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly facts: readonly Readonly<Record<string, string | number>>[];
  }[];
}

const groups = parse(readFileSync('test/verify/releases/sentences/right.yaml', 'utf8')) as Group[];

const units = (language: string): string => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return `trip: { ${language}: ${language === 'zh-Hans' ? '人次' : 'x'}, ${other}: x }\n`;
};

const perThousand =
  "per-thousand: { of: person, per: 1000 person, zh-Hans: 人/千人, en: 'staff per 1,000 people' }\n";

describe.each(groups)(
  'a right figure of a release is borne out: $language',
  ({ language, sentences }) => {
    it.each(sentences)('$text', ({ text, facts }) => {
      const yaml = stringify(
        Object.fromEntries(facts.map((fact, index) => [`f${index + 1}`, { quote: text, ...fact }])),
        { lineWidth: 0 },
      );
      const found = proveSource({
        language,
        text,
        facts: facts.length === 0 ? '{}' : yaml,
        ...(yaml.includes('unit: trip') ? { units: units(language) } : {}),
        ...(yaml.includes('unit: per-thousand') ? { units: perThousand } : {}),
      });
      expect(
        found
          .filter(({ severity }) => severity === 'error')
          .map(({ code, problem }) => `${code}: ${problem}`),
      ).toEqual([]);
    });
  },
);
