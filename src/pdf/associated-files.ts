import { createHash } from 'node:crypto';
import type { Attachment } from '../sheet/nodes.js';
import { pdfString, type PdfDocument } from './pdfkit.js';

/** A name object: all but regular characters of ASCII are escaped (ISO 32000-1, 7.3.5). */
const pdfName = (text: string): string =>
  text.replaceAll(
    /[^\w.+-]/gu,
    (character) =>
      `#${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/**
 * Embeds a file as associated with the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).
 * @param date creation and modification date
 */
export function associateFile(document: PdfDocument, attachment: Attachment, date: Date): void {
  const { name, mimeType, description, relationship, bytes } = attachment;
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: pdfName(mimeType),
    Params: {
      CreationDate: date,
      ModDate: date,
      // The 16 bytes of the digest: no protection, a reader's means to find a file spoilt.
      CheckSum: createHash('md5').update(bytes).digest(),
      Size: bytes.length,
    },
  });
  file.end(Buffer.from(bytes));
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: pdfString(name),
    UF: pdfString(name),
    Desc: pdfString(description),
    EF: { F: file },
  });
  specification.end();
  document.addNamedEmbeddedFile(name, specification);
  const catalog = document._root.data;
  catalog['AF'] = [...((catalog['AF'] as readonly object[] | undefined) ?? []), specification];
}
