import { createHash } from 'node:crypto';
import type { Metadata } from '../sheet/nodes.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const description = (prefix: string, uri: string, body: string): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">\n${body}\n</rdf:Description>`;

const alternatives = (
  name: string,
  fallback: string,
  texts: Readonly<Record<string, string>>,
): string =>
  `<${name}><rdf:Alt>${[['x-default', fallback] as const, ...Object.entries(texts)]
    .map(([language, text]) => `<rdf:li xml:lang="${escape(language)}">${escape(text)}</rdf:li>`)
    .join('')}</rdf:Alt></${name}>`;

const list = (name: string, kind: 'Bag' | 'Seq', items: readonly string[]): string =>
  `<${name}><rdf:${kind}>${items
    .map((item) => `<rdf:li>${escape(item)}</rdf:li>`)
    .join('')}</rdf:${kind}></${name}>`;

/** ISO 8601 in UTC, to the second: XMP's form of the Info dictionary's dates. */
const xmpDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const dublinCore = (metadata: Metadata): string => {
  const { title, subject, author, language, languages } = metadata;
  const { titles = { [language]: title } } = metadata;
  return [
    '<dc:format>application/pdf</dc:format>',
    alternatives('dc:title', title, titles),
    list('dc:language', 'Bag', languages),
    ...(author === undefined ? [] : [list('dc:creator', 'Seq', [author])]),
    ...(subject === undefined
      ? []
      : [alternatives('dc:description', subject, metadata.subjects ?? { [language]: subject })]),
  ].join('\n');
};

/** A UUID of the first 16 bytes of a digest, marked as one of its maker's own kind (RFC 9562, 5.8). */
const uuidOf = (digest: Uint8Array): string => {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `uuid:${bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
};

/** What stays the same from edition to edition of one document: what it is called, in which languages, and whose it is. */
const documentDigest = ({ title, language, titles, languages, author }: Metadata): Uint8Array =>
  createHash('sha256')
    .update(JSON.stringify([title, language, titles ?? {}, languages, author ?? '']))
    .digest();

/** Schema of the PDF/UA identifier, which PDF/A wants described (ISO 19005-3, 6.6.2.3). */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/**
 * The XMP packet: the Info dictionary's entries in the same words, PDF/A-3a and PDF/UA-1 claimed.
 *
 * @param content digest of the file without the packet: its instance has the same identifier whenever it is made again
 */
export const xmpPacket = (metadata: Metadata, tool: string, content: Uint8Array): string => {
  const date = xmpDate(metadata.date);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    description('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(metadata)),
    description(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      [
        `<xmp:CreateDate>${date}</xmp:CreateDate>`,
        `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
        `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
        `<xmp:CreatorTool>${escape(tool)}</xmp:CreatorTool>`,
      ].join('\n'),
    ),
    description(
      'pdf',
      'http://ns.adobe.com/pdf/1.3/',
      `<pdf:Producer>${escape(tool)}</pdf:Producer>`,
    ),
    description(
      'xmpMM',
      'http://ns.adobe.com/xap/1.0/mm/',
      [
        `<xmpMM:DocumentID>${uuidOf(documentDigest(metadata))}</xmpMM:DocumentID>`,
        `<xmpMM:InstanceID>${uuidOf(content)}</xmpMM:InstanceID>`,
      ].join('\n'),
    ),
    description(
      'pdfaid',
      'http://www.aiim.org/pdfa/ns/id/',
      '<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>',
    ),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
    PDFUA_SCHEMA,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
};
