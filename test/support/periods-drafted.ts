import { draftFacts } from '../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../src/verify/draft/write-draft.js';
import { parse } from 'yaml';
import { packsFor } from './prove-source.js';

interface Written {
  readonly value?: string;
  readonly ordinal?: number;
  readonly period?: string | number;
  readonly status?: string;
}

/** The facts that a text is drafted into, each as it is written: its value, its period and its status. */
export function periodsDrafted(language: string, text: string): readonly string[] {
  const languages = [...new Set([language, 'en'])];
  const packs = packsFor(languages);
  const place = { file: 'note.txt', line: 1, column: 1 };
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, languages, packs);
  const grammar = packs.get(language)?.reading.grammar ?? 'latin';
  const facts = (parse(writeDraft(draft, languages, grammar)) ?? {}) as Record<string, Written>;
  return Object.values(facts).map(({ value, ordinal, period, status }) =>
    [value ?? `#${ordinal}`, period, status].filter((each) => each !== undefined).join(' '),
  );
}
