import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import { placesIn } from '../files/lines.js';
import { findYamlHazard } from '../files/yaml-hazard.js';

/** Reads a YAML text against a schema; each fault is placed where it stands in the file. */
export function readYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  code: DiagnosticCode,
): Checked<z.output<T>> {
  const place = placesIn(text, file);
  const hazard = findYamlHazard(text);
  if (hazard !== undefined) {
    const { offset, problem, remedy } = hazard;
    return {
      value: undefined,
      diagnostics: [{ code, severity: 'error', place: place(offset), problem, remedy }],
    };
  }
  const document = parseDocument(text, { prettyErrors: false, strict: true });
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
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const remedy = 'write the pack as docs/languages.md says';
    if (issue.code !== 'unrecognized_keys')
      return [fault(offsetOf(document, path), `${path.join('.')}: ${issue.message}`, remedy)];
    return issue.keys.map((key) =>
      fault(offsetOf(document, [...path, key]), `“${key}” is not a key that belongs here`, remedy),
    );
  });
  return { value: undefined, diagnostics };
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/u, '');

/** Where the key at the end of a path stands, or the nearest enclosing key that is there. */
function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const holder =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === last);
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
