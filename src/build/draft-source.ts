import { failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { readNamedFile } from '../files/read-file.js';
import { decodeText } from '../files/text.js';
import type { LanguageTag } from '../language/language.js';
import { seenLanguage } from '../language/seen-language.js';
import { draftFacts } from '../verify/draft/draft-facts.js';
import { writeDraft, writeUnits } from '../verify/draft/write-draft.js';
import { writtenInAnother } from '../verify/rules/quoted/languages.js';
import type { Resources } from './resources.js';

export interface DraftedSource {
  /** facts.yaml. */
  readonly text: string;
  /** units.yaml, where it counts what no unit of the tool is. */
  readonly units?: string;
  readonly drafted: number;
  readonly unread: number;
}

/**
 * Reads a text and writes a fact for every figure of it.
 * @param labels languages of the labels
 */
export function draftSource(
  effects: Effects,
  file: string,
  language: LanguageTag,
  labels: readonly LanguageTag[],
  resources: Pick<Resources, 'packs'>,
): Checked<DraftedSource> {
  const place = { file, line: 1, column: 1 };
  const read = readNamedFile(effects, file, limits.sourceBytes);
  const packs = resources.packs([...new Set([language, ...labels])], place);
  const decoded: Checked<string> =
    read.value === undefined ? failed(read.diagnostics) : decodeText(read.value, file);
  const text = decoded.value;
  if (text === undefined || packs.value === undefined)
    return failed([...decoded.diagnostics, ...packs.diagnostics]);
  const words = packs.value.get(language)?.commonWords;
  const seen = words && seenLanguage(text, language, words);
  if (seen !== undefined)
    return failed(writtenInAnother(file, language, seen, place, `say “--language ${seen}”`));
  const source = { id: 'source', file, language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, labels, packs.value);
  const units = writeUnits(draft, labels);
  const grammar = packs.value.get(language)?.reading.grammar ?? 'latin';
  return {
    value: {
      text: writeDraft(draft, labels, grammar),
      ...(units === undefined ? {} : { units }),
      drafted: draft.facts.length,
      unread: draft.unread.length,
    },
    diagnostics: [],
  };
}
