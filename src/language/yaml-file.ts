import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { findYamlHazard, placeAtOffset } from '../files/yaml-hazard.js';

/** What a YAML text says. */
export interface ReadYaml<T> {
  readonly data: T;
  /** Where the key at the end of a path stands, or the nearest enclosing key that is there. */
  readonly placeOf: (...path: readonly string[]) => Place;
}

/** Reads a YAML text against a schema; each fault is placed where it stands in the file. */
export function readYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  code: DiagnosticCode,
): Checked<ReadYaml<z.output<T>>> {
  const hazard = findYamlHazard(text);
  if (hazard !== undefined) {
    const { offset, problem, remedy } = hazard;
    const at = placeAtOffset(text, offset, file);
    return {
      value: undefined,
      diagnostics: [{ code, severity: 'error', place: at, problem, remedy }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = (offset: number, problem: string, remedy: string): Diagnostic => ({
    code,
    severity: 'error',
    place: place(offset),
    problem,
    remedy,
  });
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(({ pos, message }) =>
      fault(pos[0], firstLine(message), 'write the file as YAML'),
    );
    return { value: undefined, diagnostics };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) {
    const placeOf = (...path: readonly string[]): Place => place(offsetOf(document, path));
    return { value: { data: result.data, placeOf }, diagnostics: [] };
  }
  const diagnostics = result.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const remedy = 'write the pack as docs/languages.md says';
    if (issue.code !== 'unrecognized_keys')
      return [
        fault(
          offsetOf(document, path),
          `${path.join('.') || 'the file'}: ${issue.message}`,
          remedy,
        ),
      ];
    return issue.keys.map((key) =>
      fault(offsetOf(document, [...path, key]), `“${key}” is not a key that belongs here`, remedy),
    );
  });
  return { value: undefined, diagnostics };
}

const firstLine = (message: string): string => message.replace(/[.:]?(?:\n.*)?$/su, '');

function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const holder =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(holder)
      ? holder.items.find(({ key: own }) => isScalar(own) && String(own.value) === last)?.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(key)) return key.range?.[0] ?? 0;
  }
  return 0;
}
