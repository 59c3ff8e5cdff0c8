import { draftFacts, type Draft } from '../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../src/verify/draft/write-draft.js';
import { parse } from 'yaml';
import { packsFor } from './prove-source.js';

interface Written {
  readonly value?: string;
  readonly ordinal?: number;
  readonly period?: string | number;
  readonly status?: string;
  readonly unit?: string;
  readonly qualifier?: string;
}

/** The facts that a text is drafted into, each as it is written: its value, its period and its status. */
export const periodsDrafted = (language: string, text: string): readonly string[] =>
  drafted(language, text).map(({ value, ordinal, period, status }) =>
    words([value ?? `#${ordinal}`, period, status]),
  );

/** The same with unit and qualifier: “480 up-to barco @2023”. */
export const figuresDrafted = (language: string, text: string): readonly string[] =>
  drafted(language, text).map(({ value, ordinal, unit, qualifier, period, status }) =>
    words([
      value ?? `#${ordinal}`,
      unit,
      qualifier,
      period === undefined ? undefined : `@${period}`,
      status,
    ]),
  );

const words = (parts: readonly (string | number | undefined)[]): string =>
  parts.filter((each) => each !== undefined).join(' ');

const drafted = (language: string, text: string): readonly Written[] =>
  textDrafted(language, text).facts;

/** The draft of a text as it is written, with its comments. */
export function draftWritten(language: string, text: string): string {
  const languages = [...new Set([language, 'en'])];
  const grammar = packsFor(languages).get(language)?.reading.grammar ?? 'latin';
  return writeDraft(textDrafted(language, text).draft, languages, grammar);
}

/** The draft of a text, and its facts as they are written. */
export function textDrafted(
  language: string,
  text: string,
): { readonly draft: Draft; readonly facts: readonly Written[] } {
  const languages = [...new Set([language, 'en'])];
  const packs = packsFor(languages);
  const place = { file: 'note.txt', line: 1, column: 1 };
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, languages, packs);
  const grammar = packs.get(language)?.reading.grammar ?? 'latin';
  const written = (parse(writeDraft(draft, languages, grammar)) ?? {}) as Record<string, Written>;
  return { draft, facts: Object.values(written) };
}
