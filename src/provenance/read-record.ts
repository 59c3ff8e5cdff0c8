import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { z } from '../files/zod.js';
import { error, failed, type Checked } from '../diagnostics/diagnostic.js';
import { startOf } from '../files/paths.js';
import { openPdf, pdfFault } from './open-pdf.js';
import { recordName, recordSchema, recordVersion, type ProvenanceRecord } from './record.js';

/**
 * The provenance record that a PDF carries.
 * @param file the path that faults are reported at
 */
export async function readRecord(
  bytes: Uint8Array,
  file: string,
): Promise<Checked<ProvenanceRecord>> {
  const opened = await openPdf(bytes, file);
  if (!opened.value) return failed(opened.diagnostics);
  try {
    return await recordIn(opened.value, file);
  } finally {
    await opened.value.loadingTask.destroy();
  }
}

/** As `readRecord`, for a PDF that is open. */
export async function recordIn(
  document: PDFDocumentProxy,
  file: string,
): Promise<Checked<ProvenanceRecord>> {
  let content: Uint8Array | undefined;
  try {
    content = contentOf(await document.getAttachments());
  } catch (thrown) {
    return failed(pdfFault(thrown, file));
  }
  if (content) return parseRecord(content, file);
  return failed(
    error(
      'provenance/none',
      startOf(file),
      `${file} carries no ${recordName}`,
      'name a PDF that factsheet has built',
    ),
  );
}

/** pdf.js gives attachments by name; the name is looked up among the own entries, as the file may call one anything. */
function contentOf(attachments: unknown): Uint8Array | undefined {
  const entries: readonly (readonly [unknown, unknown])[] =
    attachments instanceof Map ? [...attachments] : Object.entries(attachments ?? {});
  const found = entries.find(([name]) => name === recordName)?.[1];
  return typeof found === 'object' &&
    found !== null &&
    'content' in found &&
    found.content instanceof Uint8Array
    ? found.content
    : undefined;
}

/** Reads a record's bytes, checking every field. */
export function parseRecord(bytes: Uint8Array, file: string): Checked<ProvenanceRecord> {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return malformed(file, 'it is not JSON in UTF-8');
  }
  const version = versionOf(data);
  if (version !== undefined && version > recordVersion) {
    return failed(
      error(
        'provenance/newer-version',
        startOf(file),
        `the provenance record of ${file} is of version ${version}, and ${recordVersion} is the last that is known here`,
        'use a later factsheet',
      ),
    );
  }
  const parsed = recordSchema.safeParse(data);
  return parsed.success
    ? { value: parsed.data, diagnostics: [] }
    : malformed(file, firstIssue(parsed.error));
}

const versionOf = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'number'
    ? data.version
    : undefined;

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return `${path === '' ? 'the whole' : path}: ${issue?.message ?? 'not as the schema has it'}`;
}

const malformed = (file: string, reason: string): Checked<never> =>
  failed(
    error(
      'provenance/malformed',
      startOf(file),
      `the provenance record of ${file} is not as its schema has it (${reason})`,
      'build the PDF again',
    ),
  );
