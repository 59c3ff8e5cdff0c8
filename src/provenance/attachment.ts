import type { Attachment } from '../sheet/nodes.js';
import { recordName, type ProvenanceRecord } from './record.js';

/** The record as a file that a PDF carries: UTF-8, indented so that it reads well where a viewer opens it. */
export const recordAttachment = (record: ProvenanceRecord): Attachment => ({
  name: recordName,
  mimeType: 'application/json',
  relationship: 'Data',
  description: 'Provenance of every printed figure',
  bytes: new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`),
});
