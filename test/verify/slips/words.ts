import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface SlipWords {
  readonly denied?: readonly string[];
  readonly verbs: readonly (readonly string[])[];
  readonly 'before-verbs'?: {
    readonly verbs: readonly string[];
    readonly words: readonly string[];
  };
  readonly changes: readonly (readonly [string, string])[];
  readonly currencies: readonly (readonly [string, string])[];
  readonly units: readonly (readonly [string, string])[];
  readonly magnitudes: readonly (readonly [string, string])[];
  readonly supposed: readonly string[];
  readonly approximations: readonly string[];
  readonly labels: Readonly<Partial<Record<'fell' | 'rose', string>>>;
}

const words = parse(readFileSync('test/verify/slips/words.yaml', 'utf8')) as Readonly<
  Record<string, SlipWords>
>;

export function wordsOf(language: string): SlipWords {
  const found = words[language];
  if (found === undefined) throw new Error(`no words of slips for ${language}`);
  return found;
}
